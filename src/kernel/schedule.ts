import { addDays, type LocalDate, weekdayOf } from './date.ts';
import { localDateOf, toInstant } from './zoned.ts';

/** A weekly appointment on the clocks of a zone. */
export type WeeklyTime = {
  /** ISO: Monday 1 … Sunday 7. */
  weekday: number;
  /** 'HH:MM' */
  time: string;
  /** IANA name */
  zone: string;
};

/** One meeting of an appointment: the local date it is for, and the instant it is due. */
export type Occurrence = { date: LocalDate; instant: Date };

/**
 * The first occurrence later than `after`. Around clock changes it keeps the local time: a skipped time is due
 * as much later as the clocks jumped, a repeated one at its first showing only (domain.md §3.5).
 */
export function nextOccurrence(weekly: WeeklyTime, after: Date): Occurrence {
  const today = localDateOf(after, weekly.zone);
  // From the latest such weekday, for its time may still be to come: today, or pushed past midnight by a gap.
  let date = addDays(today, -((weekdayOf(today) - weekly.weekday + 7) % 7));
  for (;;) {
    const instant = toInstant(date, weekly.time, weekly.zone);
    if (instant > after) return { date, instant };
    date = addDays(date, 7);
  }
}

/** Every occurrence later than `after` and not later than `until`, in order: what to catch up on after downtime. */
export function occurrencesBetween(weekly: WeeklyTime, after: Date, until: Date): Occurrence[] {
  const found: Occurrence[] = [];
  let next = nextOccurrence(weekly, after);
  while (next.instant <= until) {
    found.push(next);
    next = nextOccurrence(weekly, next.instant);
  }
  return found;
}
