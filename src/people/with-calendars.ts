import type { Reader } from '../database/open.ts';
import type { WorkCalendar } from '../kernel/calendar.ts';
import { addDays, type LocalDate } from '../kernel/date.ts';
import { LONGEST_PERIOD_DAYS } from '../kernel/period.ts';
import { workCalendarsOf } from './store/work-calendars.ts';
import type { Person } from './types.ts';

/** Somebody with their own date, and when they work for the longest period before and after it. */
export type WithCalendar = { person: Person; today: LocalDate; calendar: WorkCalendar };

/** People with when they work, in a few reads for all of them. */
export async function withCalendars(
  db: Reader,
  workspaceId: string,
  people: readonly { person: Person; today: LocalDate }[],
): Promise<WithCalendar[]> {
  const days = people.map(({ today }) => today).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const range = { from: addDays(first, -LONGEST_PERIOD_DAYS), until: addDays(last, LONGEST_PERIOD_DAYS) };
  const persons = people.map(({ person }) => person);
  const calendars = await workCalendarsOf(db, workspaceId, persons, range);
  return people.map(({ person, today }) => ({
    person,
    today,
    calendar: calendars.get(person.id) ?? person.workWeek,
  }));
}
