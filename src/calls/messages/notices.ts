import type { Message } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { SalesCall } from '../rules/review.ts';
import { ids } from './ids.ts';
import { answerButton } from './list.ts';

type Named = { call: Pick<SalesCall, 'title' | 'heldOn'>; name: string };

/** To whose call it is: there is a review, and nothing of what it says. */
export function reviewedMessage(named: Named, reviewId: string, t: Translations): Message {
  const text = t.calls.dmReviewed(parts(named, t));
  const note = t.calls.dmReviewedNote({ name: escapeMrkdwn(named.name) });
  return { text, blocks: [section(text), context(note), actions(readButton(reviewId, t))] };
}

/** To who was asked to review a call. */
export function askedMessage(named: Named, requestId: string, t: Translations): Message {
  const text = t.calls.dmAsked(parts(named, t));
  const note = t.calls.dmAskedNote({ name: escapeMrkdwn(named.name) });
  const notNow = button({ id: ids.decline, text: t.calls.notNow, value: requestId });
  return { text, blocks: [section(text), context(note), actions(answerButton(requestId, t), notNow)] };
}

/** To whoever leads somebody who shared a review. */
export function sharedMessage(named: Named, reviewId: string, t: Translations): Message {
  const text = t.calls.dmShared(parts(named, t));
  return { text, blocks: [section(text), actions(readButton(reviewId, t))] };
}

/** In the place of a request that was declined; they may think better of it. */
export function declinedMessage(name: string, requestId: string, t: Translations): Message {
  const text = t.calls.declined({ name: escapeMrkdwn(name) });
  const review = button({ id: ids.answer, text: t.calls.answer, value: requestId });
  return { text, blocks: [section(text), actions(review)] };
}

/** In the place of a request that was answered. */
export function answeredMessage(name: string, t: Translations): Message {
  const text = t.calls.answered({ name: escapeMrkdwn(name) });
  return { text, blocks: [section(text)] };
}

/** To whoever asked, once it is asked. */
export function askSentMessage(name: string, t: Translations): Message {
  const text = t.calls.askSent({ name: escapeMrkdwn(name) });
  return { text, blocks: [section(text)] };
}

/** What the form shows once a review is kept. */
export function sentMessage(
  { name, action, reviewId }: { name: string | null; action: boolean; reviewId: string },
  t: Translations,
): Message {
  const who = name && escapeMrkdwn(name);
  const text = who ? t.calls.sent({ name: who, action }) : t.calls.savedSelf;
  const note = who ? [context(t.calls.sentNote)] : [];
  return { text, blocks: [section(text), ...note, actions(readButton(reviewId, t))] };
}

const readButton = (reviewId: string, t: Translations) =>
  button({ id: ids.read, text: t.calls.read, value: reviewId, style: 'primary' });

const parts = ({ call, name }: Named, t: Translations) => ({
  name: escapeMrkdwn(name),
  title: escapeMrkdwn(call.title),
  date: formatDate(call.heldOn, t.locale),
});
