import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localTimeOf, toInstant } from '../../kernel/zoned.ts';

/** When anything is looked for: after the cards and reminders of the morning, and once more in the afternoon. */
export const BEATS = ['09:30', '15:00'] as const;

/** From then on nothing is said any more that day (domain.md §5.8). */
export const END_OF_DAY = '17:30';

/** The beat that was last on a zone's clocks that day; null before the first. */
export function lastBeat(now: Date, zone: string): string | null {
  const time = localTimeOf(now, zone);
  return BEATS.findLast((beat) => beat <= time) ?? null;
}

/** The first beat after an instant on a zone's clocks, of that day (`today`) or the next. */
export function nextBeat(after: Date, today: LocalDate, zone: string): Date {
  const all = [today, addDays(today, 1)].flatMap((day) => BEATS.map((beat) => toInstant(day, beat, zone)));
  // The second day has beats after any instant of the first.
  return all.find((instant) => instant > after) ?? new Date(after.getTime() + 24 * 3_600_000);
}
