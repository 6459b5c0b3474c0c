import type { Reader } from '../database/open.ts';
import { addDays } from '../kernel/date.ts';
import { FURTHEST_DAYS, firstWithinHours } from '../kernel/working-hours.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { workCalendarsOf } from './store/time-off.ts';
import type { Person } from './types.ts';

/** When a direct message that can wait may reach someone: `now`, or the start of their next working hours. */
export async function arrivalOf(
  db: Reader,
  person: Pick<Person, 'workspaceId' | 'id' | 'workWeek' | 'zone'>,
  now: Date,
): Promise<Date> {
  const today = localDateOf(now, person.zone);
  const calendars = await workCalendarsOf(db, person.workspaceId, [person], {
    from: today,
    until: addDays(today, FURTHEST_DAYS + 1),
  });
  return firstWithinHours(calendars.get(person.id) ?? person.workWeek, person.zone, now);
}
