import type { Pace, PaceStatus } from './pace.ts';

/** As much of a goal's line as tells whether it is behind. */
type Judged = { goal: { id: string }; period: { key: string }; pace: Pick<Pace, 'status'> };

/** Less than nine tenths of what the calendar expects, outside the grey zones (domain.md §3.3, §5.7). */
const BEHIND: ReadonlySet<PaceStatus> = new Set(['slipping', 'behind']);

/**
 * The goals that are behind today and were so on an earlier day of the same period (domain.md §3.3 hysteresis), with how they
 * stood then. `behind` are the statuses that count.
 */
export function behindTwice<Line extends Judged>(
  today: readonly Line[],
  earlier: readonly Line[],
  behind: ReadonlySet<PaceStatus> = BEHIND,
): { line: Line; before: Line }[] {
  const isBehind = ({ pace }: Judged) => behind.has(pace.status);
  return today.filter(isBehind).flatMap((line) => {
    const before = earlier.find(
      ({ goal, period }) => goal.id === line.goal.id && period.key === line.period.key,
    );
    return before && isBehind(before) ? [{ line, before }] : [];
  });
}

/** What a goal asks of each day that is left, beside what each day so far has brought (domain.md §3.2: q and r). */
export type Lift = { actual: number; target: number; elapsedDays: number; remainingDays: number };

/**
 * Whether doing up to half as much again as so far gets there (domain.md §5.7: q/r ≤ 1.5). Counters are compared crosswise,
 * so that a number exactly on the bound is on it; days in halves are exact.
 */
export function isRecoverable({ actual, target, elapsedDays, remainingDays }: Lift): boolean {
  if (actual <= 0 || remainingDays <= 0) return false;
  return 2 * (target - actual) * elapsedDays <= 3 * actual * remainingDays;
}

/** How many times as much as so far each day that is left must bring; null while nothing has come. */
export function liftOf({ actual, target, elapsedDays, remainingDays }: Lift): number | null {
  if (actual <= 0 || remainingDays <= 0) return null;
  return ((target - actual) * elapsedDays) / (actual * remainingDays);
}
