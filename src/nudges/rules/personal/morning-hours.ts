import { isWorkingDay, type WorkCalendar } from '../../../kernel/calendar.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { deliveryHours, firstWithinHours, lastWithinHours } from '../../../kernel/working-hours.ts';
import { toInstant } from '../../../kernel/zoned.ts';
import { REMINDER_TIME } from '../reminder-day.ts';

/** Between which instants a message of a morning may be said. */
export type MorningHours = { dueAt: Date; expiresAt: Date };

/**
 * A quarter past nine on a working day, or when the person comes at noon; until they stop working or 17:30 (domain.md §5.8).
 * Null on a day they do not work.
 */
export function morningHours(day: LocalDate, zone: string, calendar: WorkCalendar): MorningHours | null {
  if (!isWorkingDay(day, calendar)) return null;
  const hours = { from: REMINDER_TIME, until: deliveryHours.until };
  const dueAt = firstWithinHours(calendar, zone, toInstant(day, hours.from, zone), hours);
  const expiresAt = lastWithinHours(day, calendar, zone, hours);
  return dueAt < expiresAt ? { dueAt, expiresAt } : null;
}
