import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { WhyUndelivered } from '../actions/undelivered.ts';
import type { Feedback } from '../rules/feedback.ts';
import { dayOf } from './dates.ts';
import { OPEN_BUTTON, READ_BUTTON, THANK_BUTTON } from './ids.ts';

/**
 * The direct message to the receiver: who gave it and nothing else, until it is opened. `askerName`: of the manager who asked
 * for it and reads it, too.
 */
export function givenMessage(
  {
    feedback,
    giverName,
    askerName = null,
  }: { feedback: Feedback; giverName: string; askerName?: string | null },
  zone: string,
  t: Translations,
): Message {
  const name = escapeMrkdwn(giverName);
  if (feedback.takenBackAt) return takenBackNotice({ feedback, giverName }, zone, t);
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
      ...(isOpen ? [] : [context(noteText(name, askerName, t))]),
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

/** To a receiver who had opened it: it was taken back. */
export function takenBackNotice(
  { feedback, giverName }: { feedback: Feedback; giverName: string },
  zone: string,
  t: Translations,
): Message {
  const date = dayOf(feedback.givenAt, zone, t);
  const text = t.feedback.dmTakenBack({ name: escapeMrkdwn(giverName), date });
  return { text, blocks: [section(text)] };
}

/** To the giver: it was answered, and the way to read that. */
export function repliedMessage(
  { feedback, receiverName }: { feedback: Feedback; receiverName: string },
  zone: string,
  t: Translations,
): Message {
  const date = dayOf(feedback.givenAt, zone, t);
  return withRead(t.feedback.dmReplied({ name: escapeMrkdwn(receiverName), date }), feedback, t);
}

/** To the manager who asked for it: it was given, and the way to read it. */
export function askedGivenMessage(
  { feedback, giverName, receiverName }: { feedback: Feedback; giverName: string; receiverName: string },
  t: Translations,
): Message {
  const names = { giver: escapeMrkdwn(giverName), about: escapeMrkdwn(receiverName) };
  return withRead(t.feedback.dmAskedGiven(names), feedback, t);
}

function withRead(text: string, feedback: Feedback, t: Translations): Message {
  const read = button({ id: READ_BUTTON, text: t.feedback.read, value: feedback.id });
  return { text, blocks: [section(text), actions(read)] };
}

function noteText(name: string, askerName: string | null, t: Translations): string {
  return askerName
    ? t.feedback.dmNoteAsked({ name, also: escapeMrkdwn(askerName) })
    : t.feedback.dmNote({ name });
}
