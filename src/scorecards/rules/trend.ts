import type { LocalDate } from '../../kernel/date.ts';
import { type KpiKey, kpiByKey } from '../../kpis/catalogue.ts';
import type { MeasureLine } from './card.ts';
import type { TeamWeek } from './team-week.ts';

/** A week of a trend by its first day: what was counted, and the goal it had then; null when it had none. */
export type TrendWeek = { start: LocalDate; actual: number; goal: number | null };

/** A team's most important measure over its last weeks, oldest first. Amounts are in the KPI's own unit. */
export type Trend = {
  kpi: KpiKey;
  weeks: readonly TrendWeek[];
  /** Weeks since the first known one in which nothing at all was recorded for the team: left out, never zero. */
  missing: readonly LocalDate[];
};

const MOST_WEEKS = 13;
/** With fewer there is no line to speak of; the card has arrows for two. */
const FEWEST_WEEKS = 3;

/** The trend of a week's card up to that week, or up to the one before while it runs; null while too little is known. */
export function trend(week: TeamWeek, lines: readonly MeasureLine[]): Trend | null {
  const kpi = mostImportant(lines);
  const measure = week.measures.find((each) => each.kpi === kpi);
  if (kpi === null || !measure) return null;
  const amounts = [...measure.history, measure.actual];
  const goals = [...(measure.goalHistory ?? measure.history.map(() => null)), measure.goal];
  const over = week.runningThrough === null ? week.weeks : week.weeks.slice(0, -1);
  const all = over.map(({ start, isCounted }, at) => ({
    start,
    actual: isCounted ? (amounts[at] ?? null) : null,
    goal: (goals[at] ?? 0) > 0 ? (goals[at] ?? null) : null,
  }));
  const last = all.slice(-MOST_WEEKS);
  const known = last.slice(
    Math.max(
      0,
      last.findIndex(({ actual }) => actual !== null),
    ),
  );
  const weeks = known.flatMap(({ start, actual, goal }) =>
    actual === null ? [] : [{ start, actual, goal }],
  );
  const missing = known.filter(({ actual }) => actual === null).map(({ start }) => start);
  return weeks.length < FEWEST_WEEKS ? null : { kpi, weeks, missing };
}

/** With a goal before without, outcomes before activity, then the card's own order; nothing that was never counted. */
function mostImportant(lines: readonly MeasureLine[]): KpiKey | null {
  const rank = ({ kpi, goal }: MeasureLine) =>
    (goal === null ? 2 : 0) + (kpiByKey(kpi).class === 'outcome' ? 0 : 1);
  const [first] = lines.filter(({ isEmpty }) => !isEmpty).toSorted((a, b) => rank(a) - rank(b));
  return first?.kpi ?? null;
}
