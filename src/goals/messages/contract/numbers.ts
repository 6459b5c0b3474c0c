import type { Translations } from '../../../locales/index.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { ProposalSheet } from '../../actions/contract/sheet.ts';
import { mayCounter } from '../../rules/contract.ts';
import { roundUp } from '../pace-words.ts';
import { shareWords } from '../share-words.ts';
import { targetNumber } from '../target-numbers.ts';
import { bareNumber, usualNumber } from './words.ts';

/**
 * What complete periods usually brought; said of the person to others by name. Nothing of what is done or not, and of
 * levels no more than the middle: which of their ends is the better one differs.
 */
export function usualWords(
  { proposal, kpi, person, usual }: ProposalSheet,
  isOwn: boolean,
  t: Translations,
): string[] {
  if (!mayCounter(proposal)) return [];
  const { periodKind: kind, type } = proposal;
  if (!usual.numbers) return [t.contract.usualFew({ n: usual.n, kind })];
  const amount = (value: number) => usualNumber(kpi, proposal, value, t);
  const name = escapeMrkdwn(person.name);
  const middle = { n: usual.n, kind, median: amount(usual.numbers.median) };
  if (type !== 'cumulative') {
    return [isOwn ? t.contract.usualMiddleOwn(middle) : t.contract.usualMiddleOf({ ...middle, name })];
  }
  const numbers = { ...middle, p80: amount(usual.numbers.p80) };
  return [isOwn ? t.contract.usualOwn(numbers) : t.contract.usualOf({ ...numbers, name })];
}

/** What counts of the number in its first period, when that is not all of it. */
export function firstShareWords({ proposal, kpi, first }: ProposalSheet, t: Translations): string[] {
  const { target, why: share } = first;
  return shareWords({ kpi, goal: proposal, target, share }, t).map((words) => `${words}.`);
}

/** What the number asks of a working day of its first period; nothing when there is none, and of no level. */
export function perDayWords({ proposal, kpi, first }: ProposalSheet, t: Translations): string[] {
  const { currency } = proposal;
  const { days, target } = first;
  if (days === 0 || target === 0 || proposal.type !== 'cumulative') return [];
  const about = { number: bareNumber(kpi, { ...proposal, target }, t), days };
  const perDay = target / days;
  if (currency === null && perDay < 1) {
    return [t.contract.everyDays({ ...about, every: Math.floor(days / target) })];
  }
  const amount = targetNumber(kpi, proposal, roundUp(perDay, currency), t);
  return [t.contract.perDay({ ...about, amount })];
}
