import { kpiByKey } from '../../../kpis/catalogue.ts';
import { kpiNumber } from '../../../kpis/wording.ts';
import type { Translations } from '../../../locales/index.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { ProposalSheet } from '../../actions/contract/sheet.ts';
import { roundUp } from '../pace-words.ts';
import { shareWords } from '../share-words.ts';
import { bareNumber, usualNumber } from './words.ts';

/** What complete periods usually brought; said of the person to others by name. */
export function usualWords(
  { proposal, person, usual }: ProposalSheet,
  isOwn: boolean,
  t: Translations,
): string {
  const kind = proposal.periodKind;
  if (!usual.numbers) return t.contract.usualFew({ n: usual.n, kind });
  const numbers = {
    n: usual.n,
    kind,
    median: usualNumber(proposal, usual.numbers.median, t),
    p80: usualNumber(proposal, usual.numbers.p80, t),
  };
  return isOwn
    ? t.contract.usualOwn(numbers)
    : t.contract.usualOf({ ...numbers, name: escapeMrkdwn(person.name) });
}

/** What counts of the number in its first period, when that is not all of it. */
export function firstShareWords({ proposal, first }: ProposalSheet, t: Translations): string[] {
  const { target, why: share } = first;
  return shareWords({ kpi: kpiByKey(proposal.kpi), goal: proposal, target, share }, t).map(
    (words) => `${words}.`,
  );
}

/** What the number asks of a working day of its first period; nothing when there is none. */
export function perDayWords({ proposal, first }: ProposalSheet, t: Translations): string[] {
  const { currency, kpi } = proposal;
  const { days, target } = first;
  if (days === 0 || target === 0) return [];
  const about = { number: bareNumber(proposal, target, t), days };
  const perDay = target / days;
  if (currency === null && perDay < 1) {
    return [t.contract.everyDays({ ...about, every: Math.floor(days / target) })];
  }
  const amount = kpiNumber(kpiByKey(kpi), roundUp(perDay, currency), currency, t.locale);
  return [t.contract.perDay({ ...about, amount })];
}
