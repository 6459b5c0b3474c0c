import { isWorkingDay, type WorkCalendar } from '../../../kernel/calendar.ts';
import { addDays, daysBetween, type LocalDate } from '../../../kernel/date.ts';
import { toInstant } from '../../../kernel/zoned.ts';

/** When something of a competition is said in its channel. */
export const POSTED_AT = '09:00';
/** When a result is worked out: whoever logs late has the whole working day after the last for it. */
export const FROZEN_AT = '17:00';
/** So many working days before and after the end are compared (domain.md §6). */
export const DAYS_AROUND_END = 5;
/** A shorter one is said to stand somewhere only at its end. */
const SHORTEST_WITH_STANDING = 4;
const A_WEEK = 7;
/** A calendar without working days does not hold a result up for ever. */
const FURTHEST = 30;

type Days = { firstDay: LocalDate; endDay: LocalDate };

/** When a board or competition that ended before `end` is frozen: on the first working day from then on (domain.md §6). */
export function frozenAt(end: LocalDate, calendar: WorkCalendar, zone: string): Date {
  return toInstant(workingDayFrom(end, 1, calendar), FROZEN_AT, zone);
}

/** The instants in the life of a competition. */
export function instantsOf({ firstDay, endDay }: Days, calendar: WorkCalendar, zone: string) {
  return {
    startsAt: toInstant(firstDay, '00:00', zone),
    freezesAt: frozenAt(endDay, calendar, zone),
    looksBackAt: toInstant(addDays(workingDayFrom(endDay, DAYS_AROUND_END, calendar), 1), POSTED_AT, zone),
  };
}

/** The days on which the channel hears how it stands: once a week, of a shorter one in its middle. */
export function standingDays({ firstDay, endDay }: Days): LocalDate[] {
  const length = daysBetween(firstDay, endDay);
  if (length < SHORTEST_WITH_STANDING) return [];
  if (length <= A_WEEK) return [addDays(firstDay, Math.floor(length / 2))];
  const days: LocalDate[] = [];
  for (let day = addDays(firstDay, A_WEEK); day < endDay; day = addDays(day, A_WEEK)) days.push(day);
  return days;
}

/** The n-th working day from a date on, itself included. */
function workingDayFrom(date: LocalDate, nth: number, calendar: WorkCalendar): LocalDate {
  let left = nth;
  for (let ahead = 0; ahead < FURTHEST; ahead++) {
    const day = addDays(date, ahead);
    if (isWorkingDay(day, calendar)) left -= 1;
    if (left === 0) return day;
  }
  return addDays(date, nth - 1);
}
