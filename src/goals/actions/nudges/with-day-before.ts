import type { Context } from '../../../context.ts';
import { type WorkCalendar, workingDayBefore } from '../../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { LONGEST_PERIOD_DAYS } from '../../../kernel/period.ts';
import { type Person, workCalendarsOf } from '../../../people/index.ts';
import type { PersonalQuestion } from '../../../reminder.ts';

/** Somebody with their own date and the working day of theirs before it. */
export type WithDayBefore = {
  person: Person;
  today: LocalDate;
  calendar: WorkCalendar;
  before: LocalDate;
};

/** Those who worked before, each with the last day on which they did. */
export async function withDayBefore(
  { db }: Context,
  { workspaceId, people }: PersonalQuestion,
): Promise<WithDayBefore[]> {
  const days = people.map(({ today }) => today).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const range = { from: addDays(first, -LONGEST_PERIOD_DAYS), until: addDays(last, LONGEST_PERIOD_DAYS) };
  const persons = people.map(({ person }) => person);
  const calendars = await workCalendarsOf(db, workspaceId, persons, range);
  return people.flatMap(({ person, today }) => {
    const calendar = calendars.get(person.id) ?? person.workWeek;
    const before = workingDayBefore(today, calendar, 1);
    return before ? [{ person, today, calendar, before }] : [];
  });
}
