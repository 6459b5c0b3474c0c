import type { Context } from '../../context.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { LONGEST_PERIOD_DAYS } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { isNewcomer, type Person, workCalendarsOf } from '../../people/index.ts';
import type { NudgeQuestion } from '../../reminder.ts';

/** Someone whose numbers may be looked at: their own date, and when they work. */
export type CoachedPerson = { person: Person; today: LocalDate; calendar: WorkCalendar };

/** The people asked about with their calendars, those in their first ten working days left out. */
export function settledPeople(context: Context, asked: NudgeQuestion): Promise<CoachedPerson[]> {
  const people = asked.people.map(({ person }) => ({ person, today: localDateOf(asked.now, person.zone) }));
  return settled(context, asked.workspaceId, people);
}

/** The same of people whose date is known. */
export async function settled(
  { db }: Context,
  workspaceId: string,
  people: readonly { person: Person; today: LocalDate }[],
): Promise<CoachedPerson[]> {
  const days = people.map(({ today }) => today).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const range = { from: addDays(first, -LONGEST_PERIOD_DAYS), until: addDays(last, LONGEST_PERIOD_DAYS) };
  const persons = people.map(({ person }) => person);
  const calendars = await workCalendarsOf(db, workspaceId, persons, range);
  return people
    .map(({ person, today }) => ({ person, today, calendar: calendars.get(person.id) ?? person.workWeek }))
    .filter(({ person, today, calendar }) => !isNewcomer(person.startedOn, today, calendar));
}
