import type { LocalDate } from '../../kernel/date.ts';

/** A day somebody worked, and what its goal asked of it. Counts; `halves` of 2 for a whole day, 1 for half of one. */
export type StreakDay = {
  date: LocalDate;
  actual: number;
  halves: 1 | 2;
  /** The goal of the period the day lies in, and the halves that are worked in all of it; no goal: null. */
  goal: { target: number; halves: number } | null;
};

/** The lengths worth a word (domain.md §5.7). */
const MILESTONES = [20, 10, 5];
/** A log of yesterday may come today: what was reached a day ago still counts as reached. */
const GRACE_DAYS = 1;

/**
 * How many days in a row, back from the latest, reached what their goal asks of a day. Rest days are not among `days`
 * (latest first), so they neither break nor extend it. Counters are compared crosswise: a third of a goal is exact.
 */
export function streakLength(days: readonly StreakDay[]): number {
  const broken = days.findIndex((day) => !isReached(day));
  return broken < 0 ? days.length : broken;
}

/** The milestone that was just reached: 5, 10 or 20 days; null between them, and long after. */
export function milestoneOf(length: number): number | null {
  return MILESTONES.find((days) => length >= days && length <= days + GRACE_DAYS) ?? null;
}

function isReached({ actual, halves, goal }: StreakDay): boolean {
  if (goal === null || goal.target <= 0 || goal.halves <= 0) return false;
  // Less than one a day is no daily target: with four demos a month nobody has one every day.
  if (goal.target * 2 < goal.halves) return false;
  return actual * goal.halves >= goal.target * halves;
}
