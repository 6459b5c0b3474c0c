import type { BookKpi } from '../../kpis/index.ts';
import type { Aggregated } from '../../kpis/rules/aggregate.ts';

/** A company's own KPI in a week: each number by its own rule, never added up from others (domain.md §1.2). */
export type OwnMeasure = {
  kpi: BookKpi;
  actual: Aggregated;
  /** As `Measure` has it, for what is added up; else null. */
  goal: number | null;
  /** The goals of the weeks of `history`, index by index; left out when they are not known. */
  goalHistory?: readonly (number | null)[];
  /** What `actual` is compared with; null when nothing is known. */
  lastWeek: Aggregated | null;
  /** The whole weeks before this one, oldest first; null for a week of which nothing is known. */
  history: readonly (Aggregated | null)[];
  /** Whoever has numbers of it in the week. */
  people: readonly { personId: string; actual: Aggregated }[];
};

/** One line of a card for such a KPI. */
export type OwnLine = {
  kpi: BookKpi;
  actual: Aggregated;
  goal: number | null;
  /** Against the week before, of what is counted; null when that is not known, or says nothing. */
  change: number | null;
  /** As in `MeasureLine`; null also where a week has no number. */
  trend: readonly (number | null)[];
};

/** Whether there is anything to tell of it in the week: numbers, or a goal. */
export function isTold({ kpi, actual, goal }: OwnMeasure): boolean {
  if (goal !== null && goal > 0) return true;
  return kpi.aggregation === 'sum' ? (actual.value ?? 0) !== 0 : actual.n > 0;
}

/** The line of an own KPI; in a running week its trend ends with the week before. */
export function ownLine(measure: OwnMeasure, isRunning: boolean): OwnLine {
  const { kpi, actual, goal, lastWeek, history } = measure;
  const weeks = isRunning ? history : [...history, actual];
  const before = lastWeek?.value ?? null;
  // Two rates differ by points and two medians by chance; how many there were more can be said.
  const isCount = kpi.aggregation === 'sum' || kpi.aggregation === 'count_distinct';
  return {
    kpi,
    actual,
    goal: goal !== null && goal > 0 ? goal : null,
    change: isCount && before !== null && actual.value !== null ? actual.value - before : null,
    trend: weeks.map((week) => week?.value ?? null),
  };
}
