import { sparkline } from '../../kernel/sparkline.ts';
import { kpiByKey } from '../../kpis/catalogue.ts';
import { kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatPercent, formatSigned, formatSignedMoney } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { MeasureLine } from '../rules/card.ts';

/** A measure as a line of a card: name, actual / goal, arrow with the change, sparkline. */
export function measureLine(line: MeasureLine, currency: string, t: Translations): string {
  const name = `*${kpiHeading(kpiByKey(line.kpi), t.locale)}*`;
  if (line.isEmpty && line.goal === null) return `${name}  –  ${t.scorecards.noneYet}`;
  return [name, standing(line, currency, t), arrow(line, currency, t), sparkline(line.trend)]
    .filter((part) => part !== '')
    .join('  ');
}

/** The same for the plain text: no signs, only words and numbers. */
export function measureInWords(line: MeasureLine, currency: string, t: Translations): string {
  const name = kpiHeading(kpiByKey(line.kpi), t.locale);
  if (line.isEmpty && line.goal === null) return `${name}: ${t.scorecards.noneYet}`;
  const words = `${name}: ${standing(line, currency, t)}`;
  if (line.change === null) return words;
  const change = signed(line, line.change, currency, t);
  return `${words}, ${line.change === 0 ? t.scorecards.sameInWords : t.scorecards.againstBefore({ change })}`;
}

function standing({ kpi, actual, goal, attainment }: MeasureLine, currency: string, t: Translations): string {
  const value = kpiNumber(kpiByKey(kpi), actual, currency, t.locale);
  if (goal === null || attainment === null) return value;
  const words = { value, goal: kpiNumber(kpiByKey(kpi), goal, currency, t.locale) };
  return t.scorecards.ofGoal({ ...words, percent: formatPercent(attainment, t.locale) });
}

function arrow(line: MeasureLine, currency: string, t: Translations): string {
  if (line.change === null) return '';
  if (line.change === 0) return `= ${t.scorecards.sameAsBefore}`;
  const size = kpiNumber(kpiByKey(line.kpi), Math.abs(line.change), currency, t.locale);
  return `${line.change > 0 ? '▲' : '▼'} ${size}`;
}

function signed({ kpi }: MeasureLine, change: number, currency: string, t: Translations): string {
  return kpiByKey(kpi).unit === 'money'
    ? formatSignedMoney(change, currency, t.locale)
    : formatSigned(change, t.locale);
}
