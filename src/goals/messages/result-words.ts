import { localDateOf } from '../../kernel/zoned.ts';
import { kpiByKey } from '../../kpis/catalogue.ts';
import { kpiNumber } from '../../kpis/wording.ts';
import { formatDate, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { Outcome } from '../rules/closing.ts';
import type { Result } from '../store/results.ts';

/** A sign for each, so that it never hangs on colour alone. */
const SIGNS: Readonly<Record<Outcome, string>> = { met: '★', missed: '■', no_target: '○' };

/** '★ met': how a period ended. */
export function outcomeInWords(outcome: Outcome, t: Translations): string {
  return `${SIGNS[outcome]} ${t.closing.outcome[outcome]}`;
}

/** '101 of 100 (101%)': what a closed period came to. */
export function resultNumbers({ kpi: key, actual, target, currency }: Result, t: Translations): string {
  const number = (amount: number) => kpiNumber(kpiByKey(key), amount, currency, t.locale);
  if (target <= 0) return number(actual);
  const percent = formatPercent(actual / target, t.locale);
  return t.goals.line({ actual: number(actual), target: number(target), percent });
}

/** 'Closed at 96 on 1 Dec 2026, corrected to 101 on 3 Dec 2026': the rounds of a period, which are never none. */
export function roundsInWords(rounds: readonly Result[], zone: string, t: Translations): string {
  const [first, ...corrections] = rounds.map(({ kpi, actual, currency, recordedAt }) => ({
    number: kpiNumber(kpiByKey(kpi), actual, currency, t.locale),
    date: formatDate(localDateOf(recordedAt, zone), t.locale),
  }));
  return [
    ...(first ? [t.closing.closed(first)] : []),
    ...corrections.map((correction) => t.closing.corrected(correction)),
  ].join(', ');
}
