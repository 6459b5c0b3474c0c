import type { Message } from '../../capability.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { currencyExponent } from '../../kernel/money.ts';
import type { BookKpi } from '../../kpis/index.ts';
import { kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatDay, formatList, formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { section } from '../../slack/blocks.ts';
import { type ChartBlock, lineChart } from '../../slack/chart.ts';
import type { Trend } from '../rules/trend.ts';
import { nameLabel } from './labels.ts';

const NO_BREAK = '\u00a0';
const FEWEST_WITH_GOAL = 5;

/** A message with a trend at its end: the numbers in words, and a chart of the same for where Slack draws one. */
export function withTrend(message: Message, trend: Trend, currency: string, t: Translations): Message {
  const [title, ...lines] = trendLines(trend, currency, t);
  return {
    text: [message.text, title, ...lines].join('\n'),
    blocks: [...message.blocks, section([`*${title}*`, ...lines].join('\n'))],
    chart: trendChart(trend, currency, t),
  };
}

/** What is shown, every week with its number and goal (of a rate its k of n), and which weeks are not there. */
function trendLines({ kpi, weeks, missing }: Trend, currency: string, t: Translations): string[] {
  const number = (amount: number) => kpiNumber(kpi, amount, currency, t.locale);
  const day = (date: LocalDate) => formatDay(date, t.locale);
  const points = weeks.map(({ start, actual, goal, behind }) => {
    const count = (amount: number) => formatNumber(amount, t.locale);
    const words = behind && t.measures.basis.share({ k: count(behind.k), n: count(behind.n) });
    return t.charts.point({
      week: day(start),
      value: words ? `${number(actual)} (${words})` : number(actual),
      goal: goal === null ? null : number(Math.round(goal)),
    });
  });
  const gone = { weeks: missing.length, list: formatList(missing.map(day), t.locale) };
  return [
    t.charts.title({ kpi: nameLabel(kpiHeading(kpi, t.locale)) }),
    // Lines break between weeks, never within one.
    points.map((point) => point.replaceAll(' ', NO_BREAK)).join(`${NO_BREAK}· `),
    ...(drawn(weeks).length < weeks.length
      ? [t.charts.drawnFrom({ week: day(drawn(weeks)[0]?.start ?? '') })]
      : []),
    ...(missing.length > 0
      ? [kpi.aggregation === 'sum' ? t.charts.missing(gone) : t.charts.noNumber(gone)]
      : []),
  ];
}

/**
 * A line of goals has a point for every week, so where the last weeks had one and earlier ones had not, only those are drawn;
 * where too few had one, all are, without that line.
 */
function drawn(weeks: Trend['weeks']): Trend['weeks'] {
  const withGoal = weeks.slice(weeks.findLastIndex(({ goal }) => goal === null) + 1);
  return withGoal.length >= FEWEST_WITH_GOAL ? withGoal : weeks;
}

function trendChart({ kpi, weeks: all }: Trend, currency: string, t: Translations): ChartBlock {
  const weeks = drawn(all);
  const shown = (amount: number) => onAxis(kpi, amount, currency);
  const goals = weeks.flatMap(({ goal }) => (goal === null ? [] : [shown(goal)]));
  const unit = kpi.unit === 'money' ? currency : isShare(kpi) ? '%' : null;
  return lineChart({
    title: t.charts.title({ kpi: kpiHeading(kpi, t.locale) }),
    categories: weeks.map(({ start }) => formatDay(start, t.locale)),
    lines: [
      { name: t.charts.actual, values: weeks.map(({ actual }) => shown(actual)) },
      ...(goals.length === weeks.length ? [{ name: t.charts.goal, values: goals }] : []),
    ],
    ...(unit ? { yLabel: unit } : {}),
  });
}

/** As people read it: whole units of money, percent of a share, and of other means a digit more. */
function onAxis(kpi: BookKpi, amount: number, currency: string): number {
  if (kpi.unit === 'money') return Math.round(amount / 10 ** currencyExponent(currency));
  return Math.round(amount * (isShare(kpi) ? 1000 : 10)) / 10;
}

const isShare = ({ unit }: BookKpi) => unit === 'percent' || unit === 'bool';
