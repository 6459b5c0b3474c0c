import type { InputBlock, KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { field, menu, option, personPicker, radioField } from '../../slack/inputs.ts';
import type { AnsweredRequest } from '../actions/answer-request.ts';
import type { FeedbackStart } from '../actions/start-feedback.ts';
import { encodeState, type FormState } from '../form-state.ts';
import type { Suggestion } from '../rules/check/check.ts';
import type { FeedbackKind, FeedbackText } from '../rules/feedback.ts';
import { FIELDS_OF, TEMPLATES, type Template } from '../rules/templates.ts';
import { arrivalWords } from './dates.ts';
import { factsText } from './facts.ts';
import { FIELDS } from './fields.ts';
import { FEEDBACK_FORM, RECEIVER_CHOSEN, TEMPLATE_CHOSEN } from './ids.ts';
import { textInput } from './text-input.ts';

/** What the form shows: for whom, and what was typed already. */
export type FeedbackForm = {
  state: FormState;
  /** Null until someone is chosen. */
  start: FeedbackStart | null;
  /** The request it answers: then it is for whom that is about, and for nobody else. */
  answers?: AnsweredRequest | null;
  /** Why the person just chosen cannot be given feedback. */
  refusal?: string | null;
  /** What would make the text more useful; shown once. */
  suggestion?: Suggestion | null;
  template?: Template;
  kind?: FeedbackKind | null;
  text?: Partial<FeedbackText>;
};

/** The form of `/givefeedback`: for whom, what is known of them, and what was seen. */
export function feedbackForm(form: FeedbackForm, t: Translations): ModalViewDraft {
  const { state, start, refusal, suggestion, answers, template = 'sbi', text = {} } = form;
  const words = t.feedback;
  const blocks: KnownBlock[] = [
    ...(suggestion ? suggestionBlocks(suggestion, t) : []),
    answers && start
      ? section(askedText(answers, start, t))
      : receiverInput(start?.person.slackUserId ?? null, t),
    ...(refusal ? [section(escapeMrkdwn(refusal))] : []),
    ...(start?.facts ? [section(factsText(start.facts, t))] : []),
    templateInput(template, t),
    ...(template === 'forward' ? [] : [kindInput(form.kind ?? null, t)]),
    ...FIELDS_OF[template].map((each) => textInput(template, each, text[each] ?? null, t)),
    context(noteText(form, t)),
  ];
  return {
    type: 'modal',
    callback_id: FEEDBACK_FORM,
    private_metadata: encodeState(state),
    title: plain(words.formTitle),
    submit: plain(words.send),
    close: plain(t.common.cancel),
    blocks,
  };
}

function suggestionBlocks(suggestion: Suggestion, t: Translations): KnownBlock[] {
  const { suggestionTitle, suggestion: words, suggestionNote } = t.feedback;
  return [section(`*${suggestionTitle}*\n${words[suggestion]}`), context(suggestionNote)];
}

function askedText(
  { request, asker, isAboutAnother }: AnsweredRequest,
  start: FeedbackStart,
  t: Translations,
) {
  const asked = { name: escapeMrkdwn(asker.name), topic: request.topic && escapeMrkdwn(request.topic) };
  return isAboutAnother
    ? t.feedback.formAskedAbout({ ...asked, about: escapeMrkdwn(start.person.name) })
    : t.feedback.formAsked(asked);
}

/** Who will see it and when it arrives, said before it is sent; and what comes along. */
function noteText({ state, start, answers }: FeedbackForm, t: Translations): string {
  const link = state.link ? [t.feedback.formLink] : [];
  if (!start) return [t.feedback.visibleToSomeone, ...link].join(' ');
  const name = escapeMrkdwn(start.person.name);
  const when = arrivalWords(start.arrival, t);
  const visible = answers?.isAboutAnother
    ? t.feedback.visibleAsked({ name, also: escapeMrkdwn(answers.asker.name), when })
    : t.feedback.visible({ name, when });
  const upward = start.direction === 'up' ? [t.feedback.formUpward({ name })] : [];
  return [visible, ...upward, ...link].join(' ');
}

/** Choosing someone fills in what is known of them. */
function receiverInput(slackUserId: string | null, t: Translations): InputBlock {
  const picker = personPicker(RECEIVER_CHOSEN, slackUserId);
  return field(FIELDS.receiver, t.feedback.fieldReceiver, picker, { isLive: true });
}

/** Choosing another template changes the fields; what was typed goes with it. */
function templateInput(template: Template, t: Translations): InputBlock {
  const options = TEMPLATES.map((each) => option(each, t.feedback.template[each]));
  const element = menu(TEMPLATE_CHOSEN, options, { chosen: template });
  return field(FIELDS.template, t.feedback.fieldTemplate, element, { isLive: true });
}

function kindInput(kind: FeedbackKind | null, t: Translations): InputBlock {
  const options = (['strength', 'improve'] as const).map((each) => option(each, t.feedback.kind[each]));
  return radioField(FIELDS.kind, t.feedback.fieldKind, options, { chosen: kind });
}
