import type { Fraction } from '../../../kernel/fraction.ts';
import type { RecurringPeriod } from '../../../kernel/period.ts';
import type { BookKpi, FactKey } from '../../../kpis/index.ts';
import type { PeriodScore } from './period-score.ts';
import { MOST_MEASURES } from './role-card.ts';
import { isReached } from './score.ts';

/** One week of a measure. `value` in the KPI's unit; null: no data. `reached` is null without a target. */
export type GridCell = { value: number | null; reached: boolean | null };

/** Weeks beside each other, the oldest first; of measures at most as many as a card has. */
export type WeekGrid = {
  weeks: readonly RecurringPeriod[];
  rows: readonly { kpi: BookKpi; cells: readonly GridCell[] }[];
  /** Null for a week without a score. */
  scores: readonly (Fraction | null)[];
};

/**
 * The weeks of a card: first the measures that are scored in any of them, those of the latest week first, then whatever else
 * was counted. A week in which nothing at all was recorded has no data, which is not zero.
 */
export function weekGrid(weeks: readonly PeriodScore[]): WeekGrid {
  const kpis = new Map<FactKey, BookKpi>();
  for (const { score } of weeks.toReversed()) {
    for (const { kpi } of score.lines) if (!kpis.has(kpi.key)) kpis.set(kpi.key, kpi);
  }
  for (const { others } of weeks.toReversed()) {
    for (const { kpi } of others) if (!kpis.has(kpi.key)) kpis.set(kpi.key, kpi);
  }
  return {
    weeks: weeks.map(({ period }) => period),
    rows: [...kpis.values()]
      .slice(0, MOST_MEASURES)
      .map((kpi) => ({ kpi, cells: weeks.map((week) => cellOf(week, kpi.key)) })),
    scores: weeks.map(({ score }) => score.uncapped),
  };
}

function cellOf({ score, others, hasAny }: PeriodScore, key: FactKey): GridCell {
  const line = score.lines.find(({ kpi }) => kpi.key === key);
  const { reading } = line ?? {};
  if (reading?.kind === 'sum') return { value: reading.amount, reached: line ? isReached(line) : null };
  if (reading?.kind === 'level') {
    const { level } = reading;
    const value = level ? level.top / level.bottom : null;
    return { value, reached: line && value !== null ? isReached(line) : null };
  }
  if (reading?.kind === 'answers') {
    const said = reading.yes + reading.no;
    return { value: said > 0 ? reading.yes / said : null, reached: line ? isReached(line) : null };
  }
  if (line) return { value: null, reached: null };
  const other = others.find(({ kpi }) => kpi.key === key);
  return { value: other?.amount ?? (hasAny ? 0 : null), reached: null };
}
