import { formatMoney, formatNumber } from '../locales/format.ts';
import type { Locale } from '../locales/locale.ts';
import { type Kpi, kpiName } from './catalogue.ts';

/** The KPI's name as a heading: 'Calls', 'Meetings held'. */
export function kpiHeading(kpi: Kpi, locale: Locale): string {
  return kpi.name[locale].title;
}

/** A value with its unit in words: '12 calls', '1 demo', '$462,300'. Amounts of money are minor units. */
export function kpiAmount(kpi: Kpi, amount: number, currency: string | null, locale: Locale): string {
  const number = kpiNumber(kpi, amount, currency, locale);
  return kpi.unit === 'money' ? number : `${number} ${kpiName(kpi, locale, amount)}`;
}

/** The same without its unit, for a line that names the KPI already: '12', '$462,300'. */
export function kpiNumber(kpi: Kpi, amount: number, currency: string | null, locale: Locale): string {
  if (kpi.unit === 'money') return formatMoney(amount, currency ?? 'USD', locale);
  return formatNumber(amount, locale, decimalsFor(amount));
}

/** A rate under ten reads better with a digit more: 2.5 demos a day. */
const decimalsFor = (amount: number) => (Math.abs(amount) < 10 ? 1 : 0);
