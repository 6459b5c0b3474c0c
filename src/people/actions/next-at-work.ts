import type { Reader } from '../../database/open.ts';
import { addDays } from '../../kernel/date.ts';
import { firstWithinHours } from '../../kernel/working-hours.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { workCalendarsOf } from '../store/work-calendars.ts';
import type { Person } from '../types.ts';

/** Whoever is away for longer than a year is taken to be back by then. */
const DAYS_READ = 400;

/** When a message that nobody asked for may reach a person: `now`, or the start of their next working hours. */
export async function nextAtWork(db: Reader, person: Person, now: Date): Promise<Date> {
  const today = localDateOf(now, person.zone);
  const range = { from: today, until: addDays(today, DAYS_READ) };
  const calendars = await workCalendarsOf(db, person.workspaceId, [person], range);
  return firstWithinHours(calendars.get(person.id) ?? person.workWeek, person.zone, now);
}
