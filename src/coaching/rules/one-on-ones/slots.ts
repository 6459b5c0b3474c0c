import { addDays, daysBetween, type LocalDate, type Weekday, weekdayOf } from '../../../kernel/date.ts';

export const EVERY_WEEKS = [1, 2, 4] as const;
export type EveryWeeks = (typeof EVERY_WEEKS)[number];

export const MINUTES = [15, 25, 30, 45, 60] as const;

/** A rhythm in which two meet: the dates of its slots are `everyWeeks` weeks apart, from the first on. */
export type Rhythm = { firstOn: LocalDate; everyWeeks: EveryWeeks };

/** The first date that is this weekday: `from` itself or one of the six days after it. */
export function firstOnWeekday(from: LocalDate, weekday: Weekday): LocalDate {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

/** The first slot of a rhythm that lies after a date. */
export function slotAfter({ firstOn, everyWeeks }: Rhythm, date: LocalDate): LocalDate {
  if (date < firstOn) return firstOn;
  const step = 7 * everyWeeks;
  return addDays(firstOn, (Math.floor(daysBetween(firstOn, date) / step) + 1) * step);
}
