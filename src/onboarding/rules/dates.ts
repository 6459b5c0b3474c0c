import { isWorkingDay, type WorkCalendar, workingDayAway } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';

/** Whoever is away for longer than this has their next working day nowhere in sight: then the day itself counts. */
const LONGEST_SEARCH = 400;

/** The calendars by which dates are worked out, without when people came: a newcomer works from their first day on. */
export type Calendars = { newcomer: WorkCalendar; doer: WorkCalendar };

/**
 * When a task is due (domain.md §9: start + N working days).
 *
 * Day N is the newcomer's Nth working day from `firstDay` on, so that holidays and days off move whatever comes after them;
 * day -N the doer's Nth working day before it. What somebody else does falls on the first of their own working days from
 * there on.
 */
export function dueDate(day: number, firstDay: LocalDate, { newcomer, doer }: Calendars): LocalDate {
  if (day < 0) return workingDayAway(firstDay, day, doer);
  const first = onOrAfter(firstDay, newcomer);
  const date = day <= 1 ? first : workingDayAway(first, day - 1, newcomer);
  return onOrAfter(date, doer);
}

/** The working day on which a newcomer is there for the first time: their first day, or the next one that is worked. */
export const firstAtWork = (firstDay: LocalDate, newcomer: WorkCalendar) => onOrAfter(firstDay, newcomer);

/** Which working day a date is, from 1; 0 before the first day. On a day off it is that of the last day worked. */
export function dayNumber(firstDay: LocalDate, today: LocalDate, newcomer: WorkCalendar): number {
  let count = 0;
  for (let date = firstDay; date <= today; date = addDays(date, 1)) {
    if (isWorkingDay(date, newcomer)) count += 1;
  }
  return count;
}

/** How many working days have gone by since a date; 0 on the date itself and before it. */
export function workingDaysSince(date: LocalDate, today: LocalDate, calendar: WorkCalendar): number {
  return dayNumber(addDays(date, 1), today, calendar);
}

function onOrAfter(date: LocalDate, calendar: WorkCalendar): LocalDate {
  for (let days = 0; days < LONGEST_SEARCH; days += 1) {
    const candidate = addDays(date, days);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  return date;
}
