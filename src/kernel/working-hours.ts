import { type WorkCalendar, workedHalves } from './calendar.ts';
import { addDays, type LocalDate } from './date.ts';
import { localDateOf, toInstant } from './zoned.ts';

/** A part of each working day on a person's own clocks, as 'HH:MM': from the first until before the second. */
export type DayHours = { from: string; until: string };

/** When a message that nobody asked for may reach a person (domain.md §5.8). */
export const deliveryHours: DayHours = { from: '08:30', until: '17:30' };

/** Where the halves of a day meet: official half holidays begin at one o'clock. */
const NOON = '13:00';

/** Somebody who is away for longer still gets it at last. */
const FURTHEST_DAYS = 3_660;

/**
 * The first instant, `instant` itself or later, at which a person is at work: a day of their calendar, within the hours
 * on their zone's clocks, of a half day off within the other half. A start that clocks skip is as much later as they jump (domain.md §3.5).
 * Throws a RangeError when the calendar has no working day in ten years.
 */
export function firstWithinHours(
  calendar: WorkCalendar,
  zone: string,
  instant: Date,
  hours: DayHours = deliveryHours,
): Date {
  const today = localDateOf(instant, zone);
  for (let ahead = 0; ahead <= FURTHEST_DAYS; ahead++) {
    const date: LocalDate = addDays(today, ahead);
    const halves = workedHalves(date, calendar);
    if (halves === 0) continue;
    const start = toInstant(date, halves === 2 && NOON > hours.from ? NOON : hours.from, zone);
    const end = toInstant(date, halves === 1 && NOON < hours.until ? NOON : hours.until, zone);
    if (start >= end) continue;
    if (start >= instant) return start;
    if (instant < end) return instant;
  }
  throw new RangeError('A calendar without a working day');
}

/** When the hours of a working day end: at noon for whoever works the morning alone. */
export function lastWithinHours(
  date: LocalDate,
  calendar: WorkCalendar,
  zone: string,
  hours: DayHours = deliveryHours,
): Date {
  const isMorningAlone = workedHalves(date, calendar) === 1;
  return toInstant(date, isMorningAlone && NOON < hours.until ? NOON : hours.until, zone);
}
