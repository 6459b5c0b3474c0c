import { formatMoney, formatNumber, formatPercent } from '../locales/format.ts';
import { translate } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import type { BookKpi } from './book.ts';
import { kpiName } from './catalogue.ts';

/** The KPI's name as a heading: 'Calls', 'Meetings held'; one of a company's own as somebody typed it. */
export function kpiHeading(kpi: Pick<BookKpi, 'name'>, locale: Locale): string {
  return kpi.name[locale].title;
}

/**
 * A value with its unit in words: '12 calls', '1 demo', '$462,300', '82.5%', '12.4 days'. Amounts of money are minor
 * units, a percentage and the share of yes are fractions.
 */
export function kpiAmount(kpi: BookKpi, amount: number, currency: string | null, locale: Locale): string {
  const number = kpiNumber(kpi, amount, currency, locale);
  if (kpi.unit === 'days') return translate(locale).measures.days({ count: number });
  return kpi.unit === 'count' ? `${number} ${kpiName(kpi, locale, amount)}` : number;
}

/** The same without its unit, for a line that names the KPI already: '12', '$462,300', '82.5%'. */
export function kpiNumber(
  kpi: Pick<BookKpi, 'unit'>,
  amount: number,
  currency: string | null,
  locale: Locale,
): string {
  switch (kpi.unit) {
    case 'money':
      return formatMoney(amount, currency ?? 'USD', locale);
    case 'percent':
    case 'bool':
      return formatPercent(amount, locale);
    case 'count':
      return formatNumber(amount, locale, decimalsFor(amount));
    default:
      return formatNumber(amount, locale, 1);
  }
}

/** A rate under ten reads better with a digit more: 2.5 demos a day. */
const decimalsFor = (amount: number) => (Math.abs(amount) < 10 ? 1 : 0);
