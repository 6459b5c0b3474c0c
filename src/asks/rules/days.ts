import { isWorkingDay, type WorkCalendar } from '../../kernel/calendar.ts';
import { datesFrom, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';

/** Whether a date is somebody's first working day of a week: the morning on which they are asked what they need. */
export function isFirstDay(week: Period, date: LocalDate, calendar: WorkCalendar): boolean {
  return workedDays(week, calendar)[0] === date;
}

/** Whether a date is their last one: what is open by then is said once more. */
export function isLastDay(week: Period, date: LocalDate, calendar: WorkCalendar): boolean {
  return workedDays(week, calendar).at(-1) === date;
}

const workedDays = ({ start, end }: Period, calendar: WorkCalendar) =>
  datesFrom(start, end).filter((day) => isWorkingDay(day, calendar));
