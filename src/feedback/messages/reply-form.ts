import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { textField } from '../../slack/inputs.ts';
import { REPLY_FIELD } from '../actions/reply.ts';
import { LONGEST_TEXT } from '../rules/feedback.ts';
import { REPLY_FORM } from './ids.ts';

/** The form in which the receiver answers. */
export function replyForm(feedbackId: string, giverName: string, t: Translations): ModalViewDraft {
  const words = t.feedback;
  return {
    type: 'modal',
    callback_id: REPLY_FORM,
    private_metadata: feedbackId,
    title: plain(words.replyTitle),
    submit: plain(words.send),
    close: plain(t.common.cancel),
    blocks: [
      textField(REPLY_FIELD, words.replyLabel, {
        hint: words.replyHint,
        longest: LONGEST_TEXT,
        isLong: true,
      }),
      context(words.replyVisible({ name: escapeMrkdwn(giverName) })),
    ],
  };
}

/** What the form shows once it is sent. */
export function replySentView(giverName: string, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.feedback.replyTitle),
    close: plain(t.common.done),
    blocks: [section(t.feedback.replySent({ name: escapeMrkdwn(giverName) }))],
  };
}
