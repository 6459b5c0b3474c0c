import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Asked } from '../actions/ask-feedback.ts';
import type { RequestLine } from '../actions/my-requests.ts';
import type { FeedbackRequest } from '../rules/requests.ts';
import { arrivalWords, dayOf } from './dates.ts';
import { ANSWER_BUTTON, DECLINE_BUTTON } from './ids.ts';

/** A request with the names it needs; `aboutName` null: about the asker. */
export type NamedRequest = { request: FeedbackRequest; askerName: string; aboutName: string | null };

/** The direct message to the asked, or the one reminder of it. */
export function requestMessage(
  { request, askerName, aboutName }: NamedRequest,
  { isReminder, zone }: { isReminder: boolean; zone: string },
  t: Translations,
): Message {
  const words = t.feedback;
  const [name, about] = [escapeMrkdwn(askerName), aboutName && escapeMrkdwn(aboutName)];
  const topic = request.topic && escapeMrkdwn(request.topic);
  const date = dayOf(request.askedAt, zone, t);
  const text = isReminder
    ? about
      ? words.dmRequestReminderAbout({ name, about, date, topic })
      : words.dmRequestReminder({ name, date, topic })
    : about
      ? words.dmRequestedAbout({ name, about, topic })
      : words.dmRequested({ name, topic });
  const note = about ? words.dmRequestNoteAbout({ name, about }) : words.dmRequestNote({ name });
  const notNow = button({ id: DECLINE_BUTTON, text: words.notNow, value: request.id });
  return {
    text,
    blocks: [section(text), context(note), actions(answerButton(request, t, 'primary'), notNow)],
  };
}

/** What takes its place once the asked said not now; they may think better of it. */
export function declinedMessage(request: FeedbackRequest, askerName: string, t: Translations): Message {
  const text = t.feedback.dmDeclined({ name: escapeMrkdwn(askerName) });
  return { text, blocks: [section(text), actions(answerButton(request, t))] };
}

/** What takes its place once it was given. */
export function answeredMessage(askerName: string, t: Translations): Message {
  const text = t.feedback.dmRequestGiven({ name: escapeMrkdwn(askerName) });
  return { text, blocks: [section(text)] };
}

/** To the asker, once it is asked. */
export function askedMessage({ asked, about, topic, at }: Asked, t: Translations): Message {
  const aboutName = about && escapeMrkdwn(about.name);
  const text = t.feedback.asked({
    name: escapeMrkdwn(asked.name),
    about: aboutName,
    topic: topic && escapeMrkdwn(topic),
    when: arrivalWords({ at, zone: asked.zone }, t),
  });
  const note = t.feedback.askedNote({ about: aboutName });
  return { text, blocks: [section(text), context(note)] };
}

/** What waits for the caller's feedback, in App Home. */
export function waitingBlocks(lines: readonly RequestLine[], t: Translations): KnownBlock[] {
  return lines.map(({ request, name, aboutName }) => {
    const who = escapeMrkdwn(name);
    const text = aboutName
      ? t.feedback.homeAskedAbout({ name: who, about: escapeMrkdwn(aboutName) })
      : t.feedback.homeAsked({ name: who });
    return section(text, answerButton(request, t, 'primary'));
  });
}

/** In a manager's week: a request that waits for them. `since`: the day of it, in their zone. */
export function owedRequest({ name, aboutName }: RequestLine, since: LocalDate, t: Translations): string {
  return t.week.request({
    name: escapeMrkdwn(name),
    about: aboutName && escapeMrkdwn(aboutName),
    date: formatDate(since, t.locale),
  });
}

/** *Give feedback* of a request. */
export const answerButton = (request: FeedbackRequest, t: Translations, style?: 'primary') =>
  button({ id: ANSWER_BUTTON, text: t.feedback.give, value: request.id, ...(style ? { style } : {}) });
