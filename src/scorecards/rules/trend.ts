import type { LocalDate } from '../../kernel/date.ts';
import { kpiByKey } from '../../kpis/catalogue.ts';
import type { BookKpi } from '../../kpis/index.ts';
import type { MeasureLine } from './card.ts';
import type { OwnLine } from './own-measures.ts';
import type { TeamWeek } from './team-week.ts';

/** A week of a trend by its first day: its number, the goal it had then (null: none), and of a rate its `k` of `n`. */
export type TrendWeek = {
  start: LocalDate;
  actual: number;
  goal: number | null;
  behind: { k: number; n: number } | null;
};

/** A team's most important measure over its last weeks, oldest first. Amounts are in the KPI's own unit. */
export type Trend = {
  kpi: BookKpi;
  weeks: readonly TrendWeek[];
  /** Weeks since the first known one without a number: nothing was recorded, or too little for a rate; never zero. */
  missing: readonly LocalDate[];
};

const MOST_WEEKS = 13;
/** With fewer there is no line to speak of; the card has arrows for two. */
const FEWEST_WEEKS = 3;

type Lines = { measures: readonly MeasureLine[]; own: readonly OwnLine[] };

/**
 * The trend of a week's card up to that week, or up to the one before while it runs: of its most important measure of
 * which enough weeks are known; null where there is none.
 */
export function trend(week: TeamWeek, lines: Lines): Trend | null {
  for (const key of byImportance(lines)) {
    const found = trendOf(week, weeksOf(week, key));
    if (found) return found;
  }
  return null;
}

/** A measure's numbers and goals of all weeks, the card's own last. */
type Weeks = { kpi: BookKpi; numbers: readonly (Omit<TrendWeek, 'start' | 'goal'> | null)[]; goals: Goals };
type Goals = readonly (number | null)[];

function weeksOf({ measures, own, weeks }: TeamWeek, key: string): Weeks | null {
  const ofOwn = own.find(({ kpi }) => kpi.key === key);
  if (ofOwn) {
    const { kpi, history, actual, goal, goalHistory = history.map(() => null) } = ofOwn;
    const isRate = kpi.unit === 'percent' || kpi.unit === 'bool';
    const numbers = [...history, actual].map((found, at) => {
      if (found === null || found.value === null) return null;
      // Of what is added up none is a number only when anything was recorded; other numbers come from records.
      if (kpi.aggregation === 'sum' && found.n === 0 && !weeks[at]?.isCounted) return null;
      return { actual: found.value, behind: isRate ? { k: found.k, n: found.n } : null };
    });
    return { kpi, numbers, goals: [...goalHistory, goal] };
  }
  const measure = measures.find(({ kpi }) => kpi === key);
  if (!measure) return null;
  const { kpi, history, actual, goal, goalHistory = history.map(() => null) } = measure;
  const numbers = [...history, actual].map((amount, at) =>
    weeks[at]?.isCounted && amount !== null ? { actual: amount, behind: null } : null,
  );
  return { kpi: kpiByKey(kpi), numbers, goals: [...goalHistory, goal] };
}

function trendOf(week: TeamWeek, found: Weeks | null): Trend | null {
  if (!found) return null;
  const over = week.runningThrough === null ? week.weeks : week.weeks.slice(0, -1);
  const all = over.map(({ start }, at) => ({
    start,
    number: found.numbers[at] ?? null,
    goal: (found.goals[at] ?? 0) > 0 ? (found.goals[at] ?? null) : null,
  }));
  const last = all.slice(-MOST_WEEKS);
  const known = last.slice(
    Math.max(
      0,
      last.findIndex(({ number }) => number !== null),
    ),
  );
  const weeks = known.flatMap(({ start, number, goal }) => (number ? [{ start, ...number, goal }] : []));
  const missing = known.filter(({ number }) => number === null).map(({ start }) => start);
  return weeks.length < FEWEST_WEEKS ? null : { kpi: found.kpi, weeks, missing };
}

/**
 * The keys of measures: with a goal before without, outcomes before what the company counts itself, that before activity, then the card's own order;
 * nothing that was never counted.
 */
export function byImportance({ measures, own }: Lines): string[] {
  const without = ({ goal }: Pick<OwnLine, 'goal'>) => (goal === null ? 4 : 0);
  const ranked = [
    ...measures.flatMap((line) =>
      line.isEmpty
        ? []
        : { key: line.kpi as string, rank: without(line) + (kpiByKey(line.kpi).class === 'outcome' ? 0 : 2) },
    ),
    ...own.map((line) => ({ key: line.kpi.key as string, rank: without(line) + 1 })),
  ];
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ key }) => key);
}
