import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GivenFeedback } from '../actions/give-feedback.ts';
import { arrivalWords } from './dates.ts';
import { TAKE_BACK_BUTTON } from './ids.ts';

/** What the form shows once it is sent: when it arrives, and what the giver will see. */
export function sentView({ id, receiver, arrival }: GivenFeedback, t: Translations): ModalViewDraft {
  const name = escapeMrkdwn(receiver.name);
  const when = arrivalWords(arrival, t);
  const confirm = t.feedback.takeBackConfirm({ name: receiver.name });
  return {
    type: 'modal',
    title: plain(t.feedback.formTitle),
    close: plain(t.common.done),
    blocks: [
      section(when ? t.feedback.sentLater({ name, when }) : t.feedback.sentNow({ name })),
      context(t.feedback.sentNote),
      actions(button({ id: TAKE_BACK_BUTTON, text: t.feedback.takeBack, value: id, confirm })),
    ],
  };
}
