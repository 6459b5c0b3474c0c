import type { Reader } from '../../database/open.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { addDays, datesFrom, type LocalDate } from '../../kernel/date.ts';
import type { Person } from '../types.ts';

/** Days off of a person: [from, until). */
export type TimeOff = { id: string; personId: string; from: LocalDate; until: LocalDate };

/** What people took off that touches the days from `from` until before `until`, earliest first. */
export async function timeOffBetween(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  { from, until }: { from: LocalDate; until: LocalDate },
): Promise<TimeOff[]> {
  if (personIds.length === 0) return [];
  const rows = await db
    .selectFrom('time_off')
    .select(['id', 'person_id', 'first_day', 'end_day'])
    .where('workspace_id', '=', workspaceId)
    .where('person_id', 'in', personIds)
    .where('cancelled_at', 'is', null)
    .where('first_day', '<', until)
    .where('end_day', '>', from)
    .orderBy('first_day')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    from: row.first_day,
    until: row.end_day,
  }));
}

/** Days off by their id, whether they still stand or were taken back; null when there are none. */
export async function timeOffById(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<(TimeOff & { isTakenBack: boolean }) | null> {
  const row = await db
    .selectFrom('time_off')
    .select(['person_id', 'first_day', 'end_day', 'cancelled_at'])
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { person_id: personId, first_day: from, end_day: until } = row;
  return { id, personId, from, until, isTakenBack: row.cancelled_at !== null };
}

/** Whether a person is away on a date: it lies within their days off, be it a weekend. */
export async function isAway(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<boolean> {
  const range = { from: date, until: addDays(date, 1) };
  return (await timeOffBetween(db, workspaceId, [personId], range)).length > 0;
}

/** Each person's work calendar, right for the days from `from` until before `until`. */
export async function workCalendarsOf(
  db: Reader,
  workspaceId: string,
  people: readonly Pick<Person, 'id' | 'workWeek'>[],
  range: { from: LocalDate; until: LocalDate },
): Promise<ReadonlyMap<string, WorkCalendar>> {
  const ids = people.map((person) => person.id);
  const away = Map.groupBy(await timeOffBetween(db, workspaceId, ids, range), (each) => each.personId);
  return new Map(
    people.map(({ id, workWeek }) => {
      const spans = away.get(id) ?? [];
      const daysOff = new Set(spans.flatMap((span) => datesFrom(span.from, span.until)));
      return [id, { week: workWeek, daysOff }];
    }),
  );
}
