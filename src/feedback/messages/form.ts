import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { FeedbackStart } from '../actions/start-feedback.ts';
import { type FeedbackKind, type FeedbackText, LONGEST_TEXT, SHORTEST_TEXT } from '../rules/feedback.ts';
import { arrivalWords } from './dates.ts';
import { factsText } from './facts.ts';
import { FEEDBACK_FORM, RECEIVER_CHOSEN } from './ids.ts';

/** The block ids of the form's fields. */
export const FIELDS = {
  receiver: 'receiver',
  kind: 'kind',
  situation: 'situation',
  behaviour: 'behaviour',
  impact: 'impact',
  nextStep: 'nextStep',
} as const satisfies Record<'receiver' | 'kind' | keyof FeedbackText, string>;

/** What the form shows: for whom, and what was typed already. */
export type FeedbackForm = {
  /** The id that the feedback will have. */
  id: string;
  /** Null until someone is chosen. */
  start: FeedbackStart | null;
  /** Why the person just chosen cannot be given feedback. */
  refusal?: string;
  kind?: FeedbackKind | null;
  text?: Partial<FeedbackText>;
};

/** The form of `/givefeedback`: for whom, what is known of them, and what was seen. */
export function feedbackForm(form: FeedbackForm, t: Translations): ModalViewDraft {
  const { start, refusal, text = {} } = form;
  const words = t.feedback;
  const input = (field: keyof FeedbackText, isOptional = false) =>
    textInput(field, words.field[field], text[field] ?? null, isOptional);
  const blocks: KnownBlock[] = [
    receiverInput(start?.person.slackUserId ?? null, t),
    ...(refusal ? [section(escapeMrkdwn(refusal))] : []),
    ...(start?.facts ? [section(factsText(start.facts, t))] : []),
    kindInput(form.kind ?? null, t),
    input('situation'),
    input('behaviour'),
    input('impact'),
    input('nextStep', true),
    context(visibleText(start, t)),
  ];
  return {
    type: 'modal',
    callback_id: FEEDBACK_FORM,
    private_metadata: form.id,
    title: plain(words.formTitle),
    submit: plain(words.send),
    close: plain(t.common.cancel),
    blocks,
  };
}

/** Who will see it and when it arrives, said before it is sent. */
function visibleText(start: FeedbackStart | null, t: Translations): string {
  if (!start) return t.feedback.visibleToSomeone;
  const name = escapeMrkdwn(start.person.name);
  return t.feedback.visible({ name, when: arrivalWords(start.arrival, t) });
}

/** Choosing someone fills in what is known of them. */
function receiverInput(slackUserId: string | null, t: Translations): InputBlock {
  return {
    type: 'input',
    block_id: FIELDS.receiver,
    label: plain(t.feedback.fieldReceiver),
    dispatch_action: true,
    element: {
      type: 'users_select',
      action_id: RECEIVER_CHOSEN,
      ...(slackUserId ? { initial_user: slackUserId } : {}),
    },
  };
}

function kindInput(kind: FeedbackKind | null, t: Translations): InputBlock {
  const option = (value: FeedbackKind): PlainTextOption => ({ value, text: plain(t.feedback.kind[value]) });
  return {
    type: 'input',
    block_id: FIELDS.kind,
    label: plain(t.feedback.fieldKind),
    element: {
      type: 'radio_buttons',
      action_id: FIELDS.kind,
      options: [option('strength'), option('improve')],
      ...(kind ? { initial_option: option(kind) } : {}),
    },
  };
}

function textInput(
  field: keyof FeedbackText,
  words: { label: string; hint: string; example: string },
  typed: string | null,
  isOptional: boolean,
): InputBlock {
  return {
    type: 'input',
    block_id: field,
    label: plain(words.label),
    hint: plain(words.hint),
    optional: isOptional,
    element: {
      type: 'plain_text_input',
      action_id: field,
      multiline: true,
      min_length: SHORTEST_TEXT,
      max_length: LONGEST_TEXT,
      placeholder: plain(words.example),
      ...(typed ? { initial_value: typed } : {}),
    },
  };
}
