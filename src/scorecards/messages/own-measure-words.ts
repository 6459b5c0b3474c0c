import { sparkline } from '../../kernel/sparkline.ts';
import type { Aggregated, BookKpi } from '../../kpis/index.ts';
import { kpiAmount, kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatNumber, formatPercent, formatSigned, formatSignedMoney } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { OwnLine } from '../rules/own-measures.ts';
import { nameLabel } from './labels.ts';

/** A company's own KPI as a line of a card: name, number with what stands behind it, arrow with the change, sparkline. */
export function ownMeasureLine(line: OwnLine, currency: string, t: Translations): string {
  const name = `*${nameLabel(kpiHeading(line.kpi, t.locale))}*`;
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

/** A share always with its k of n; too few for one, or nothing at all, in words. */
function valueWords(
  kpi: BookKpi,
  { value, why, k, n }: Aggregated,
  currency: string,
  t: Translations,
): string {
  const isShare = kpi.unit === 'percent' || kpi.unit === 'bool';
  const count = (number: number) => formatNumber(number, t.locale);
  const share = t.measures.basis.share({ k: count(k), n: count(n) });
  if (value === null) {
    return why === 'too_few' && isShare ? share : t.scorecards.noneYet;
  }
  if (isShare)
    return t.measures.value({ value: formatPercent(value, t.locale), basis: share }).replaceAll('*', '');
  return kpi.unit === 'days'
    ? kpiAmount(kpi, value, null, t.locale)
    : kpiNumber(kpi, value, currency, t.locale);
}

function arrow({ kpi, change }: OwnLine, currency: string, t: Translations): string {
  if (change === null) return '';
  if (change === 0) return `= ${t.scorecards.sameAsBefore}`;
  return `${change > 0 ? '▲' : '▼'} ${kpiNumber(kpi, Math.abs(change), currency, t.locale)}`;
}
