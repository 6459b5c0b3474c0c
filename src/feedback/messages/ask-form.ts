import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain } from '../../slack/blocks.ts';
import { ASK_FIELDS } from '../actions/ask-feedback.ts';
import { LONGEST_TOPIC } from '../rules/requests.ts';
import { ASK_FORM } from './ids.ts';

/** What the form starts with; only who leads somebody is asked whom it is about. */
export type AskForm = { id: string; askedSlackId: string | null; leadsSomeone: boolean };

/** The form that asks somebody for feedback. */
export function askForm({ id, askedSlackId, leadsSomeone }: AskForm, t: Translations): ModalViewDraft {
  const words = t.feedback;
  const topic: InputBlock = {
    type: 'input',
    block_id: ASK_FIELDS.topic,
    label: plain(words.askTopic),
    hint: plain(words.askTopicHint),
    optional: true,
    element: {
      type: 'plain_text_input',
      action_id: ASK_FIELDS.topic,
      max_length: LONGEST_TOPIC,
      placeholder: plain(words.askTopicExample),
    },
  };
  return {
    type: 'modal',
    callback_id: ASK_FORM,
    private_metadata: id,
    title: plain(words.askTitle),
    submit: plain(words.askSend),
    close: plain(t.common.cancel),
    blocks: [
      person(ASK_FIELDS.asked, words.askWho, null, askedSlackId),
      ...(leadsSomeone ? [person(ASK_FIELDS.about, words.askAbout, words.askAboutHint, null)] : []),
      topic,
      context(words.askVisible),
    ],
  };
}

function person(id: string, label: string, hint: string | null, slackUserId: string | null): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    optional: hint !== null,
    ...(hint ? { hint: plain(hint) } : {}),
    element: { type: 'users_select', action_id: id, ...(slackUserId ? { initial_user: slackUserId } : {}) },
  };
}
