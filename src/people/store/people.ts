import { inChunks } from '../../database/chunks.ts';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { foldAlias } from '../rules/alias.ts';
import { holidayRegionOf } from '../rules/holiday-region.ts';
import { byName } from '../rules/names.ts';
import type { Person } from '../types.ts';
import { aliasOwner } from './aliases.ts';
import { holdsOn } from './dated.ts';
import { selectPeople, toPerson } from './select-people.ts';

/** The person with this id; null when the workspace has none. */
export async function personById(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<Person | null> {
  const row = await selectPeople(db, workspaceId, date).where('person.id', '=', personId).executeTakeFirst();
  return row ? toPerson(row) : null;
}

/** Whose Slack account this is; null for nobody we know. */
export async function personByAccount(
  db: Reader,
  workspaceId: string,
  slackUserId: string,
  date: LocalDate,
): Promise<Person | null> {
  const id = await aliasOwner(db, workspaceId, { kind: 'slack', value: slackUserId });
  return id === null ? null : personById(db, workspaceId, id, date);
}

/** The people with these ids, by name; unknown ids are left out. */
export async function peopleByIds(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  date: LocalDate,
): Promise<Person[]> {
  const people: Person[] = [];
  for (const ids of inChunks([...new Set(personIds)])) {
    const rows = await selectPeople(db, workspaceId, date).where('person.id', 'in', ids).execute();
    people.push(...rows.map(toPerson));
  }
  return people.sort(byName);
}

/** Everyone who works here today, by name. */
export async function allActivePeople(db: Reader, workspaceId: string, date: LocalDate): Promise<Person[]> {
  const rows = await selectPeople(db, workspaceId, date).where('person.is_active', '=', 1).execute();
  return rows.map(toPerson).sort(byName);
}

/**
 * The people with this full name, however it is spelled, whether they still work here or not. One who turned out to be
 * someone else is that person.
 */
export async function peopleNamed(
  db: Reader,
  workspaceId: string,
  name: string,
  date: LocalDate,
): Promise<Person[]> {
  const rows = await db
    .selectFrom('person')
    .select((person) => person.fn.coalesce('merged_into', 'id').as('id'))
    .where('workspace_id', '=', workspaceId)
    .where('name_key', '=', foldAlias(name))
    .execute();
  const ids = rows.map((row) => row.id);
  return peopleByIds(db, workspaceId, ids, date);
}

/** Whether Slack's members were ever read: someone is known by a Slack account. */
export async function hasSlackPeople(db: Reader, workspaceId: string): Promise<boolean> {
  const row = await db
    .selectFrom('alias')
    .select('person_id')
    .where('workspace_id', '=', workspaceId)
    .where('kind', '=', 'slack')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The zones in which people live, the commonest first. */
export async function zonesInUse(db: Reader, workspaceId: string, date: LocalDate): Promise<string[]> {
  const rows = await db
    .selectFrom('work_schedule')
    .select(['zone', (eb) => eb.fn.countAll<number>().as('people')])
    .where('workspace_id', '=', workspaceId)
    .where(holdsOn('work_schedule', date))
    .groupBy('zone')
    .execute();
  return rows.sort((a, b) => b.people - a.people || (a.zone < b.zone ? -1 : 1)).map((row) => row.zone);
}

/** The regions whose public holidays people here have, the commonest first. */
export async function holidayRegionsInUse(
  db: Reader,
  workspaceId: string,
  date: LocalDate,
): Promise<string[]> {
  const rows = await selectPeople(db, workspaceId, date)
    .where('person.is_active', '=', 1)
    .clearSelect()
    .select((eb) => [
      eb.fn.coalesce('setting.holidays', 'workspace.holidays').as('holidays'),
      eb.fn.coalesce('schedule.zone', 'workspace.zone').as('zone'),
    ])
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .groupBy(['setting.holidays', 'workspace.holidays', 'schedule.zone', 'workspace.zone'])
    .execute();
  const people = new Map<string, number>();
  for (const row of rows) {
    const region = holidayRegionOf(row.holidays, row.zone ?? '');
    if (region) people.set(region, (people.get(region) ?? 0) + row.people);
  }
  return [...people].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([region]) => region);
}

/** How many admins can act today. */
export async function countAdmins(db: Reader, workspaceId: string, date: LocalDate): Promise<number> {
  const rows = await selectPeople(db, workspaceId, date)
    .where('role.id', 'is not', null)
    .where('person.is_active', '=', 1)
    .where('person.is_guest', '=', 0)
    .execute();
  return rows.length;
}
