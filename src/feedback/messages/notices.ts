import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { WhyUndelivered } from '../actions/undelivered.ts';
import type { Feedback } from '../rules/feedback.ts';
import { dayOf } from './dates.ts';
import { OPEN_BUTTON, THANK_BUTTON } from './ids.ts';

/** The direct message to the receiver: who gave it and nothing else, until it is opened. */
export function givenMessage(
  { feedback, giverName }: { feedback: Feedback; giverName: string },
  zone: string,
  t: Translations,
): Message {
  const name = escapeMrkdwn(giverName);
  const isOpen = feedback.openedAt !== null;
  const text = feedback.thankedAt
    ? t.feedback.dmThanked({ name, date: dayOf(feedback.givenAt, zone, t) })
    : isOpen
      ? t.feedback.dmOpened({ name, date: dayOf(feedback.givenAt, zone, t) })
      : t.feedback.dmGiven({ name });
  const open = button({
    id: OPEN_BUTTON,
    text: isOpen ? t.feedback.readAgain : t.feedback.open,
    value: feedback.id,
    ...(isOpen ? {} : { style: 'primary' as const }),
  });
  const thank = button({ id: THANK_BUTTON, text: t.feedback.thank, value: feedback.id });
  return {
    text,
    blocks: [
      section(text),
      ...(isOpen ? [] : [context(t.feedback.dmNote({ name }))]),
      actions(open, ...(isOpen && !feedback.thankedAt ? [thank] : [])),
    ],
  };
}

/** The direct message to the giver: thanks. */
export function thankedMessage(
  { feedback, receiverName }: { feedback: Feedback; receiverName: string },
  zone: string,
  t: Translations,
): Message {
  const date = dayOf(feedback.givenAt, zone, t);
  const text = t.feedback.dmThanks({ name: escapeMrkdwn(receiverName), date });
  return { text, blocks: [section(text)] };
}

/** The direct message to the giver: it did not arrive, and why. */
export function undeliveredMessage(
  { feedback, receiverName, why }: { feedback: Feedback; receiverName: string; why: WhyUndelivered },
  zone: string,
  t: Translations,
): Message {
  const about = { name: escapeMrkdwn(receiverName), date: dayOf(feedback.givenAt, zone, t) };
  const text = t.feedback.dmUndelivered[why](about);
  return { text, blocks: [section(text)] };
}
