import { sparkline } from '../../kernel/sparkline.ts';
import type { Aggregated, BookKpi } from '../../kpis/index.ts';
import { kpiAmount, kpiHeading, kpiNumber, quotientWords } from '../../kpis/wording.ts';
import {
  formatMoney,
  formatNumber,
  formatPercent,
  formatSigned,
  formatSignedMoney,
} from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { OwnLine } from '../rules/own-measures.ts';
import { nameLabel } from './labels.ts';

/** A company's own KPI as a line of a card: name, number with what stands behind it, arrow with the change, sparkline. */
export function ownMeasureLine(line: OwnLine, currency: string, t: Translations): string {
  const name = `*${nameLabel(kpiHeading(line.kpi, t.locale))}*`;
  const isEmpty =
    line.actual.value === null && line.goal === null && line.trend.every((week) => week === null);
  if (isEmpty && line.actual.n === 0) return `${name}  –  ${t.scorecards.noneYet}`;
  return [name, standing(line, currency, t), arrow(line, currency, t), sparkline(line.trend)]
    .filter((part) => part !== '')
    .join('  ');
}

/** The same for the plain text: no signs, only words and numbers. */
export function ownMeasureInWords(line: OwnLine, currency: string, t: Translations): string {
  const { kpi, change } = line;
  const words = `${nameLabel(kpiHeading(kpi, t.locale))}: ${standing(line, currency, t)}`;
  if (change === null) return words;
  const signed =
    kpi.unit === 'money' ? formatSignedMoney(change, currency, t.locale) : formatSigned(change, t.locale);
  return `${words}, ${change === 0 ? t.scorecards.sameInWords : t.scorecards.againstBefore({ change: signed })}`;
}

/** One person's number in the thread: '3 site visits', 'Renewed 31% (5 of 16)', 'Days to set up 12.5 days'. */
export function ownFigure(kpi: BookKpi, actual: Aggregated, currency: string, t: Translations): string {
  if (kpi.unit === 'count' && kpi.aggregation === 'sum' && actual.value !== null)
    return nameLabel(kpiAmount(kpi, actual.value, null, t.locale));
  return `${nameLabel(kpiHeading(kpi, t.locale))} ${valueWords(kpi, actual, currency, t)}`;
}

function standing({ kpi, actual, goal }: OwnLine, currency: string, t: Translations): string {
  const value = valueWords(kpi, actual, currency, t);
  if (goal === null || actual.value === null) return value;
  const words = { value, goal: kpiNumber(kpi, goal, currency, t.locale) };
  return t.scorecards.ofGoal({ ...words, percent: formatPercent(actual.value / goal, t.locale) });
}

/** A share always with its k of n, a quotient with what was divided; too few for one, or nothing at all, in words. */
function valueWords(
  kpi: BookKpi,
  { value, why, k, n }: Aggregated,
  currency: string,
  t: Translations,
): string {
  const isShare = kpi.unit === 'percent' || kpi.unit === 'bool';
  const count = (number: number) => formatNumber(number, t.locale);
  const behind = kpi.counters
    ? quotientWords(kpi, { k, n }, currency, t)
    : t.measures.basis.share({ k: count(k), n: count(n) });
  const isQuotient = isShare || kpi.counters !== null;
  if (value === null) {
    return why === 'too_few' && isQuotient ? behind : t.scorecards.noneYet;
  }
  const withBehind = (words: string) => t.measures.value({ value: words, basis: behind }).replaceAll('*', '');
  if (isShare) return withBehind(formatPercent(value, t.locale));
  if (isQuotient) return withBehind(quotientValue(kpi, value, currency, t));
  return kpi.unit === 'days'
    ? kpiAmount(kpi, value, null, t.locale)
    : kpiNumber(kpi, value, currency, t.locale);
}

/** Money for each in money, so many for each with their digit, however many they are. */
const quotientValue = ({ unit }: BookKpi, value: number, currency: string, t: Translations) =>
  unit === 'money' ? formatMoney(value, currency, t.locale) : formatNumber(value, t.locale, 1);

function arrow({ kpi, change }: OwnLine, currency: string, t: Translations): string {
  if (change === null) return '';
  if (change === 0) return `= ${t.scorecards.sameAsBefore}`;
  return `${change > 0 ? '▲' : '▼'} ${kpiNumber(kpi, Math.abs(change), currency, t.locale)}`;
}
