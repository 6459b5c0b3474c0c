import { type WorkCalendar, workingDays } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';

/** After so many working days a number that nobody answered is worth a word. */
const DAYS = 3;

/**
 * How many working days somebody has had to answer a number, on their own calendar, the day it was suggested among them;
 * null while it is not yet three. Days off do not count: nobody answers on leave.
 */
export function daysUnanswered(
  suggestedOn: LocalDate,
  today: LocalDate,
  calendar: WorkCalendar,
): number | null {
  const days = workingDays(suggestedOn, today, calendar);
  return days >= DAYS ? days : null;
}
