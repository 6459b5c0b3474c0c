import { type WorkCalendar, workingDays } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';

const FIRST_DAYS = 10;

/** Whether someone is in their first ten working days, in which nobody is told of their numbers (domain.md §5.8). */
export function isNewcomer(startedOn: LocalDate | null, today: LocalDate, calendar: WorkCalendar): boolean {
  return startedOn !== null && workingDays(startedOn, today, calendar) < FIRST_DAYS;
}
