import type { Context } from '../../context.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { isNewcomer, type Person, type WithCalendar, withCalendars } from '../../people/index.ts';
import type { NudgeQuestion } from '../../reminder.ts';

/** Someone whose numbers may be looked at. */
export type CoachedPerson = WithCalendar;

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
  const known = await withCalendars(db, workspaceId, people);
  return known.filter(({ person, today, calendar }) => !isNewcomer(person.startedOn, today, calendar));
}
