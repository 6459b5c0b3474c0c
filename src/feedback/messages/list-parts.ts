import type { Button } from '@slack/types';
import { shorten } from '../../kernel/shorten.ts';
import { formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { button } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { MyBalance } from '../actions/my-balance.ts';
import type { MyFeedback } from '../actions/my-feedback.ts';
import type { RequestLine } from '../actions/my-requests.ts';
import { BALANCE_DAYS } from '../rules/balance.ts';
import { dayOf } from './dates.ts';
import { READ_BUTTON, WITHDRAW_BUTTON } from './ids.ts';
import { answerButton } from './requests.ts';

/** A part of the list: `empty` is said when it has no lines; without one it is left out then. */
export type ListPart = {
  title: string;
  empty: string;
  lines: readonly { text: string; element: Button | undefined }[];
};

/** What the reader was asked for, and what they asked for. */
export function requestParts(
  { askedOfMe, askedByMe }: NonNullable<MyFeedback['first']>,
  zone: string,
  t: Translations,
): ListPart[] {
  const mine = askedOfMe.map((line) => ({
    text: lineText(line, zone, t),
    element: answerButton(line.request, t, 'primary'),
  }));
  const others = askedByMe.map((line) => ({
    text: `${lineText(line, zone, t)}\n${t.feedback.requestState[line.state]}`,
    element: readable(line, t) ?? withdrawButton(line, t),
  }));
  return [
    { title: t.feedback.listAskedOfMe, empty: '', lines: mine },
    { title: t.feedback.listIAsked, empty: '', lines: others },
  ];
}

/** What was given about oneself stands among what one received. */
function readable({ request, aboutName }: RequestLine, t: Translations): Button | undefined {
  if (!request.feedbackId || aboutName === null) return undefined;
  return button({ id: READ_BUTTON, text: t.feedback.read, value: request.feedbackId });
}

/** Of what nobody answered yet, *Not now* included. */
function withdrawButton({ request, state, name }: RequestLine, t: Translations): Button | undefined {
  if (state !== 'open' && state !== 'declined') return undefined;
  const { text, ...confirm } = t.feedback.withdraw({ name: shorten(name, 80) });
  return button({ id: WITHDRAW_BUTTON, text, value: request.id, confirm });
}

function lineText({ request, name, aboutName }: RequestLine, zone: string, t: Translations): string {
  return t.feedback.listAskedOfMeLine({
    name: escapeMrkdwn(name),
    date: dayOf(request.askedAt, zone, t),
    about: aboutName && escapeMrkdwn(aboutName),
    topic: request.topic && escapeMrkdwn(request.topic),
  });
}

/** What the reader gave lately, and to whom of their people longest ago. */
export function balanceText(balance: MyBalance, zone: string, t: Translations): string {
  const days = BALANCE_DAYS;
  const names = balance.longest.map(({ name, last }) =>
    last
      ? t.feedback.balanceSince({ name: escapeMrkdwn(name), date: dayOf(last, zone, t) })
      : t.feedback.balanceNever({ name: escapeMrkdwn(name) }),
  );
  return [
    balance.given > 0 ? t.feedback.balance({ ...balance, days }) : t.feedback.balanceNone({ days }),
    ...(names.length > 0 ? [t.feedback.balanceLongest({ names: formatList(names, t.locale) })] : []),
    t.feedback.balancePrivate,
  ].join(' ');
}
