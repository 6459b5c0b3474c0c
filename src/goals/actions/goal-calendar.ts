import type { Reader } from '../../database/open.ts';
import type { OwnCalendar, WorkCalendar } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { LONGEST_PERIOD_DAYS } from '../../kernel/period.ts';
import { type Team, teamCalendarOf, type Worker, workCalendarsOf } from '../../people/index.ts';

/** When a person works in any period that a goal of theirs may have on a date. */
export async function goalCalendar(
  db: Reader,
  person: Worker & { workspaceId: string },
  date: LocalDate,
): Promise<WorkCalendar> {
  const calendars = await goalCalendars(db, person.workspaceId, [person], date);
  return calendars.get(person.id) ?? person.workWeek;
}

/** The same of several people, by their ids. */
export function goalCalendars(
  db: Reader,
  workspaceId: string,
  people: readonly Worker[],
  date: LocalDate,
): Promise<ReadonlyMap<string, OwnCalendar>> {
  return workCalendarsOf(db, workspaceId, people, reachOf(date));
}

/** The same for a team's own goals: its holidays, nobody's days off. */
export function teamGoalCalendar(db: Reader, team: Team, date: LocalDate): Promise<WorkCalendar> {
  return teamCalendarOf(db, team.workspaceId, team, reachOf(date));
}

const reachOf = (date: LocalDate) => ({
  from: addDays(date, -LONGEST_PERIOD_DAYS),
  until: addDays(date, LONGEST_PERIOD_DAYS),
});
