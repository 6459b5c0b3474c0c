import { isKpiKey, type KpiKey, kpiByKey, kpiName } from '../../kpis/catalogue.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import { formatMoney, formatNumber, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { type ObjectiveKpi, storedPerUnit, unitOf } from '../rules/about.ts';
import type { Coverage } from '../rules/coverage.ts';
import type { ObjectiveNumber } from '../store/objectives.ts';

/** The KPI's name: 'Revenue won', 'Win rate'. */
export function nameOfKpi(kpi: ObjectiveKpi, t: Translations): string {
  return isKpiKey(kpi) ? kpiHeading(kpiByKey(kpi), t.locale) : t.measures.name[kpi];
}

/** A stored number of a KPI, without its name: '$400,000', '30%', '45 days'. */
export function numberOfKpi(
  { kpi, currency }: Pick<ObjectiveNumber, 'kpi' | 'currency'>,
  amount: number,
  t: Translations,
): string {
  const unit = unitOf(kpi);
  if (unit === 'money') return formatMoney(amount, currency ?? 'USD', t.locale);
  const value = amount / storedPerUnit(kpi);
  const number = formatNumber(value, t.locale, 2);
  switch (unit) {
    case 'percent':
      return formatPercent(value / 100, t.locale);
    case 'days':
      return t.measures.days({ count: number });
    case 'times':
      return t.measures.times({ number });
    default:
      return number;
  }
}

/** A number with what it counts, inside a sentence: '$400,000 revenue won', '40 deals won'. */
export function amountOfKpi(kpi: KpiKey, amount: number, currency: string | null, t: Translations): string {
  const found = kpiByKey(kpi);
  // An amount of money is no number of things: it takes the plural.
  const name = kpiName(found, t.locale, currency === null ? amount : 2);
  return `${numberOfKpi({ kpi, currency }, amount, t)} ${name}`;
}

/** The number with its KPI, where a number alone would not say of what: 'Revenue won $400,000'. */
export function namedNumber(number: ObjectiveNumber, t: Translations): string {
  const name = nameOfKpi(number.kpi, t);
  return number.target === null ? name : `${name} ${numberOfKpi(number, number.target, t)}`;
}

/** What was given out, in percent of the whole, and what that means. */
export function coverageWords(
  coverage: Coverage,
  number: Pick<ObjectiveNumber, 'kpi' | 'currency'>,
  t: Translations,
): { assigned: string; percent: string; status: string } {
  return {
    assigned: numberOfKpi(number, coverage.assigned, t),
    percent: percentWords(coverage, t),
    status: t.objectives.status({
      status: coverage.status,
      difference: numberOfKpi(number, Math.abs(coverage.difference), t),
    }),
  };
}

export const percentWords = ({ tenths }: Pick<Coverage, 'tenths'>, t: Translations): string =>
  formatPercent(tenths / 1000, t.locale);
