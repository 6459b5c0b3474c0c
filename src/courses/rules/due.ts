import { isWorkingDay, type WorkCalendar, workingDayAway } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { isExpired } from './certificate.ts';
import type { Assignment } from './course.ts';

/** So many working days before its date a course is worth a reminder. */
export const SOON_DAYS = 3;

/** How an assignment stands on a day (domain.md §9), beside those that were waived. */
export type Standing = 'assigned' | 'started' | 'overdue' | 'done' | 'expired' | 'waived';

/**
 * When it is due: so many of the person's working days after the day it was given (domain.md §9: due dates skip leave). Of
 * what is settled, the date it had then: days off entered afterwards change nothing any more.
 */
export function dueDate(
  { assignedOn, workingDays, dueThen }: Pick<Assignment, 'assignedOn' | 'workingDays' | 'dueThen'>,
  calendar: WorkCalendar,
): LocalDate {
  return dueThen ?? workingDayAway(assignedOn, workingDays, calendar);
}

/** What is open is overdue from the day after its date on, begun or not. */
export function standingOf(
  assignment: Pick<Assignment, 'state' | 'startedOn' | 'expiresOn'>,
  due: LocalDate,
  today: LocalDate,
): Standing {
  const { state, startedOn } = assignment;
  if (isExpired(assignment, today)) return 'expired';
  if (state !== 'open') return state;
  if (due < today) return 'overdue';
  return startedOn === null ? 'assigned' : 'started';
}

/** How many working days are left until a date that is not over; 0 on the date itself. */
export function workingDaysLeft(due: LocalDate, today: LocalDate, calendar: WorkCalendar): number {
  let left = 0;
  for (let date = addDays(today, 1); date <= due; date = addDays(date, 1)) {
    if (isWorkingDay(date, calendar)) left += 1;
  }
  return left;
}
