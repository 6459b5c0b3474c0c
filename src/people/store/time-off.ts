import type { Reader } from '../../database/open.ts';
import type { Halves } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';

/** Days off of a person: [from, until), the same halves of each. */
export type TimeOff = { id: string; personId: string; from: LocalDate; until: LocalDate; halves: Halves };

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
    .select(['id', 'person_id', 'first_day', 'end_day', 'halves'])
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
    halves: row.halves as Halves,
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
    .select(['person_id', 'first_day', 'end_day', 'halves', 'cancelled_at'])
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { person_id: personId, first_day: from, end_day: until } = row;
  const halves = row.halves as Halves;
  return { id, personId, from, until, halves, isTakenBack: row.cancelled_at !== null };
}

/** Whether a person is away all of a date: it lies within their days off, be it a weekend; half a day is not away. */
export async function isAway(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<boolean> {
  const range = { from: date, until: addDays(date, 1) };
  const off = await timeOffBetween(db, workspaceId, [personId], range);
  return off.reduce<number>((sum, { halves }) => sum | halves, 0) === 3;
}
