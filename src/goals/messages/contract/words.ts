import { addDays } from '../../../kernel/date.ts';
import type { Period } from '../../../kernel/period.ts';
import { type Kpi, kpiByKey, kpiName } from '../../../kpis/catalogue.ts';
import { kpiNumber } from '../../../kpis/wording.ts';
import { formatDate, formatDateRange, formatNumber, formatPeriodNamed } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { Proposal } from '../../store/proposals.ts';

type Suggested = Pick<Proposal, 'kpi' | 'currency'>;

/** '120 calls', '$45,000 revenue won': a number with what it counts. */
export function numberWords({ kpi, currency }: Suggested, amount: number, t: Translations): string {
  const found = kpiByKey(kpi);
  return `${kpiNumber(found, amount, currency, t.locale)} ${kpiName(found, t.locale, countOf(found, amount))}`;
}

/** '120', '$45,000': without it, where it was named already. */
export function bareNumber({ kpi, currency }: Suggested, amount: number, t: Translations): string {
  return kpiNumber(kpiByKey(kpi), amount, currency, t.locale);
}

/** A number that lies between two counts, such as a median: '87.5'. */
export function usualNumber({ kpi, currency }: Suggested, amount: number, t: Translations): string {
  const found = kpiByKey(kpi);
  return found.unit === 'money'
    ? kpiNumber(found, amount, currency, t.locale)
    : formatNumber(amount, t.locale, 1);
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
const countOf = (kpi: Kpi, amount: number) => (kpi.unit === 'money' ? 2 : amount);
