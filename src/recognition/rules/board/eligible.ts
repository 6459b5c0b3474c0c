import { type WorkCalendar, workingDays } from '../../../kernel/calendar.ts';
import type { Period } from '../../../kernel/period.ts';
import { type Score, scoreOf } from '../../../kernel/ranking.ts';

/** Below so many people nobody is given a place: too few to stay unnoticed among (domain.md §6). */
export const FEWEST_PEOPLE = 5;

/** Above this place nobody is named. */
export const LAST_NAMED_PLACE = 3;

/**
 * Whether somebody is at work on at least half of the period's working days (domain.md §6): whoever came, left or was
 * away for most of it is not compared. Public holidays are nobody's working days.
 */
export function isHereEnough({ start, end }: Pick<Period, 'start' | 'end'>, calendar: WorkCalendar): boolean {
  if (!('week' in calendar)) return true;
  const { service: _, ...always } = { ...calendar, daysOff: new Map() };
  const all = workingDays(start, end, always);
  return all > 0 && 2 * workingDays(start, end, calendar) >= all;
}

/** What is usual is the middle of at least so many whole periods before. */
export const FEWEST_PERIODS = 3;

/**
 * What somebody did in a period beside the middle of their own periods before (`past`), exactly; null when there were too
 * few, or when the middle is nothing: no growth can be told from it.
 */
export function improvement(amount: number, past: readonly number[]): Score | null {
  if (past.length < FEWEST_PERIODS) return null;
  const sorted = past.toSorted((a, b) => a - b);
  const below = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const above = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0;
  return below + above > 0 ? scoreOf(2 * amount, below + above) : null;
}

/**
 * A share drawn towards everybody's, as few records swing widely (domain.md §4.3): as if everybody had `FEWEST` more of
 * the group's own share. `all` is the group's; null where the group has nothing to share.
 */
export function shrunkShare(
  own: { k: number; n: number },
  all: { k: number; n: number },
  weight: number,
): Score | null {
  if (all.n <= 0 || own.n + weight <= 0) return null;
  const parts = BigInt(own.k) * BigInt(all.n) + BigInt(weight) * BigInt(all.k);
  return scoreOf(parts, (BigInt(own.n) + BigInt(weight)) * BigInt(all.n));
}
