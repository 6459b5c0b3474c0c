import { isWorkingDay, type WorkCalendar } from '../../kernel/calendar.ts';
import { addDays, daysBetween, type LocalDate } from '../../kernel/date.ts';

/** So many working days before its date a part is worth a reminder. */
export const SOON_DAYS = 3;

/** Working days left until a date, or below zero the days by which it is over; null: there is time yet. */
export function dueSoonDays(due: LocalDate, today: LocalDate, calendar: WorkCalendar): number | null {
  if (due < today) return -daysBetween(due, today);
  let left = 0;
  for (let date = addDays(today, 1); date <= due; date = addDays(date, 1)) {
    if (isWorkingDay(date, calendar)) left += 1;
    if (left > SOON_DAYS) return null;
  }
  return left;
}
