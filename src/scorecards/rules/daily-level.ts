import type { LocalDate } from '../../kernel/date.ts';
import { kpiByKey } from '../../kpis/catalogue.ts';
import type { TeamMeasure, TeamWeek } from './team-week.ts';

/** At this many a day a working day without any is no chance, but a holiday or a day nobody logged. */
const BUSY = 5;

/** Daily levels closer than this fraction are called the same. */
export const SAME_LEVEL = 0.1;

/** A measure per day really worked, in the week and in the one before. */
export type DailyLevels = {
  now: number;
  before: number;
  /** How many days that were. */
  days: { now: number; before: number };
  /** Working days of the week that the calendar knows, but on which nothing was counted. */
  empty: readonly LocalDate[];
};

/**
 * The daily levels of an activity when the two weeks did not have the same number of days to work on; null
 * otherwise, and for outcomes, which come in their own time. Days on which nothing at all was counted are taken
 * for days off when the activity usually has at least five a day.
 */
export function dailyLevels({ kpi, actual, lastWeek }: TeamMeasure, { days }: TeamWeek): DailyLevels | null {
  if (kpiByKey(kpi).class !== 'activity' || lastWeek === null) return null;
  const isBusy = lastWeek / Math.max(1, days.lastWeek.working) >= BUSY;
  const empty = isBusy ? days.thisWeek.empty : [];
  const emptyBefore = isBusy ? days.lastWeek.empty : [];
  const daysNow = days.thisWeek.working - empty.length;
  const daysBefore = days.lastWeek.working - emptyBefore.length;
  if (daysNow <= 0 || daysBefore <= 0 || daysNow === daysBefore) return null;
  return {
    now: actual / daysNow,
    before: lastWeek / daysBefore,
    days: { now: daysNow, before: daysBefore },
    empty,
  };
}
