import { addDays } from '../../../kernel/date.ts';
import type { Period } from '../../../kernel/period.ts';
import { kpiName } from '../../../kpis/catalogue.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import { formatDate, formatDateRange, formatNumber, formatPeriodNamed } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { Proposal } from '../../store/proposals.ts';
import { type Aimed, aimPhrase, isReadAsLevel, targetNumber } from '../target-numbers.ts';

/** '120 calls', '$45,000 revenue won', 'Win rate: at least 25%': what a goal aims at, with what it counts. */
export function numberWords(kpi: BookKpi, aim: Aimed, t: Translations): string {
  if (aim.type !== 'cumulative') {
    return escapeMrkdwn(t.targets.named({ kpi: kpiHeading(kpi, t.locale), what: aimPhrase(kpi, aim, t) }));
  }
  const number = targetNumber(kpi, aim, aim.target, t);
  return escapeMrkdwn(`${number} ${kpiName(kpi, t.locale, countOf(kpi, aim.target))}`);
}

/** '120', '$45,000', 'at least 25%': without it, where it was named already. */
export const bareNumber = (kpi: BookKpi, aim: Aimed, t: Translations): string => aimPhrase(kpi, aim, t);

/** A number that lies between two counts, such as a median: '87.5'. */
export function usualNumber(
  kpi: BookKpi,
  aim: Pick<Aimed, 'type' | 'currency'>,
  amount: number,
  t: Translations,
): string {
  return kpi.unit === 'count' && !isReadAsLevel(aim.type)
    ? formatNumber(amount, t.locale, 1)
    : targetNumber(kpi, aim, amount, t);
}

/** 'every week from 30 Nov 2026', 'for 1 – 31 Dec 2026'. */
export function whenWords(
  { periodKind, validFrom, validTo }: Pick<Proposal, 'periodKind' | 'validFrom' | 'validTo'>,
  t: Translations,
): string {
  return validTo === null
    ? t.goals.savedFrom({ every: t.goals.everyPeriod(periodKind), date: formatDate(validFrom, t.locale) })
    : t.goals.savedOnce({ range: formatDateRange(validFrom, addDays(validTo, -1), t.locale) });
}

/** The same of a period, the first one when it repeats. */
export function periodWords(period: Period, repeats: boolean, t: Translations): string {
  return repeats
    ? t.goals.savedFrom({ every: t.goals.everyPeriod(period.kind), date: formatDate(period.start, t.locale) })
    : t.goals.savedOnce({ range: escapeMrkdwn(formatPeriodNamed(period, t.locale)) });
}

/** How somebody is called in a message to them: the first of their names. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

/** An amount of money is no number of things: it takes the plural. */
const countOf = (kpi: BookKpi, amount: number) => (kpi.unit === 'money' ? 2 : amount);
