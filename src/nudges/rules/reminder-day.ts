import { isWorkingDay, type WorkCalendar } from '../../kernel/calendar.ts';
import { datesFrom, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { toInstant } from '../../kernel/zoned.ts';

/** When the reminder comes: after the team's card of nine o'clock. */
export const REMINDER_TIME = '09:15';
/** From then on it is not said any more that day (domain.md §5.8: 08:30 to 17:30). */
const END_OF_DAY = '17:30';

/** The first day of a week on which somebody works; null when there is none. */
export function firstWorkingDay(week: Period, calendar: WorkCalendar): LocalDate | null {
  return datesFrom(week.start, week.end).find((day) => isWorkingDay(day, calendar)) ?? null;
}

/** Between which instants a reminder may be said on a day, on the clocks of a zone. */
export function reminderHours(day: LocalDate, zone: string): { dueAt: Date; expiresAt: Date } {
  return { dueAt: toInstant(day, REMINDER_TIME, zone), expiresAt: toInstant(day, END_OF_DAY, zone) };
}
