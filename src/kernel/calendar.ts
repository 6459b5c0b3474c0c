import { addDays, daysBetween, type LocalDate, weekdayOf } from './date.ts';

/** The ISO weekdays someone works: [1, 2, 3, 4, 5] is Monday to Friday. */
export type WorkWeek = readonly number[];

/** When someone works: every week alike, or less the dates they are away. */
export type WorkCalendar = WorkWeek | { week: WorkWeek; daysOff: ReadonlySet<LocalDate> };

/** Whether a date is worked. */
export function isWorkingDay(date: LocalDate, calendar: WorkCalendar): boolean {
  if (!('daysOff' in calendar)) return calendar.includes(weekdayOf(date));
  return calendar.week.includes(weekdayOf(date)) && !calendar.daysOff.has(date);
}

/** How many working days lie in [start, endExclusive); 0 when that range is empty. */
export function workingDays(start: LocalDate, endExclusive: LocalDate, calendar: WorkCalendar): number {
  if (!('daysOff' in calendar)) return weekdaysIn(start, endExclusive, calendar);
  return weekdaysIn(start, endExclusive, calendar.week) - daysOffIn(start, endExclusive, calendar);
}

/** How many days that would be worked in [start, endExclusive) are taken off. */
export function daysOffIn(start: LocalDate, endExclusive: LocalDate, calendar: WorkCalendar): number {
  if (!('daysOff' in calendar)) return 0;
  const { week, daysOff } = calendar;
  return [...daysOff].filter((day) => day >= start && day < endExclusive && week.includes(weekdayOf(day)))
    .length;
}

function weekdaysIn(start: LocalDate, endExclusive: LocalDate, week: WorkWeek): number {
  const days = Math.max(0, daysBetween(start, endExclusive));
  const beyondWholeWeeks = days % 7;
  const first = weekdayOf(start);
  // Counted per weekday, so that a long range costs no more than a week.
  return week.reduce((sum, weekday) => {
    const isBeyond = (weekday - first + 7) % 7 < beyondWholeWeeks;
    return sum + Math.floor(days / 7) + (isBeyond ? 1 : 0);
  }, 0);
}

/** The last working day before a date. Throws a RangeError when the week has none. */
export function previousWorkingDay(date: LocalDate, week: WorkWeek): LocalDate {
  return nearestWorkingDay(date, -1, week);
}

/** The first working day after a date. Throws a RangeError when the week has none. */
export function nextWorkingDay(date: LocalDate, week: WorkWeek): LocalDate {
  return nearestWorkingDay(date, 1, week);
}

function nearestWorkingDay(date: LocalDate, step: 1 | -1, week: WorkWeek): LocalDate {
  for (let days = 1; days <= 7; days++) {
    const candidate = addDays(date, step * days);
    if (isWorkingDay(candidate, week)) return candidate;
  }
  throw new RangeError('A work week without a working day');
}
