import type { Halves } from '../../src/kernel/calendar.ts';

/** Those dates, whole, as a calendar keeps days off and holidays. */
export function wholeDays(dates: readonly string[]): Map<string, Halves> {
  return new Map(dates.map((date) => [date, 3]));
}
