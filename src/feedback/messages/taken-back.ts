import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { TakenBackFeedback } from '../actions/take-back.ts';
import { dayOf } from './dates.ts';

/** To the giver: what taking it back did and what it could not do. */
export function takenBackMessage(
  { feedback, receiver }: TakenBackFeedback,
  zone: string,
  t: Translations,
): Message {
  const name = escapeMrkdwn(receiver.name);
  const text = feedback.openedAt
    ? t.feedback.takenBackRead({ name, date: dayOf(feedback.openedAt, zone, t) })
    : t.feedback.takenBack({ name });
  return { text, blocks: [section(text)] };
}
