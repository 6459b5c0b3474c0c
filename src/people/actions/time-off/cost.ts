import type { Reader } from '../../../database/open.ts';
import { daysOffIn, type Halves } from '../../../kernel/calendar.ts';
import { datesFrom, type LocalDate } from '../../../kernel/date.ts';
import type { Days } from '../../rules/away/read-days.ts';
import { workCalendarsOf } from '../../store/work-calendars.ts';
import type { Person } from '../../types.ts';

/** How many working days such days off cost, in halves, as if none were off yet: weekends and holidays cost none. */
export async function costOf(db: Reader, person: Person, days: Days): Promise<number> {
  const calendar = await calendarOf(db, person, days);
  return daysOffIn(days.from, days.until, { ...calendar, daysOff: eachDay(days) });
}

/** How many of them are off already. */
export async function offAlready(db: Reader, person: Person, days: Days): Promise<number> {
  const calendar = await calendarOf(db, person, days);
  const both = new Map<LocalDate, Halves>();
  for (const [date, halves] of eachDay(days)) {
    const off = halves & (calendar.daysOff.get(date) ?? 0);
    if (off !== 0) both.set(date, off as Halves);
  }
  return daysOffIn(days.from, days.until, { ...calendar, daysOff: both });
}

/** Each date of a stretch with the halves that are off. */
export function eachDay({ from, until, halves = 3 }: Days): ReadonlyMap<LocalDate, Halves> {
  return new Map(datesFrom(from, until).map((date) => [date, halves]));
}

async function calendarOf(db: Reader, person: Person, days: Days) {
  const calendars = await workCalendarsOf(db, person.workspaceId, [person], days);
  const none: ReadonlyMap<LocalDate, Halves> = new Map();
  return calendars.get(person.id) ?? { week: person.workWeek, holidays: none, daysOff: none };
}
