import type { Reader } from '../../database/open.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { type Person, workCalendarsOf } from '../../people/index.ts';

/** No goal's period is longer than a quarter. */
const LONGEST_PERIOD_DAYS = 92;

/** When a person works in any period that a goal of theirs may have on a date. */
export async function goalCalendar(
  db: Reader,
  person: Pick<Person, 'workspaceId' | 'id' | 'workWeek'>,
  date: LocalDate,
): Promise<WorkCalendar> {
  const range = {
    from: addDays(date, -LONGEST_PERIOD_DAYS),
    until: addDays(date, LONGEST_PERIOD_DAYS),
  };
  const calendars = await workCalendarsOf(db, person.workspaceId, [person], range);
  return calendars.get(person.id) ?? person.workWeek;
}
