import { inChunks } from '../../database/chunks.ts';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { byName } from '../rules/names.ts';
import type { Person } from '../types.ts';
import { holdsOn } from './dated.ts';
import { peopleByIds } from './people.ts';
import { selectPeople, toPerson, worksHereOn } from './select-people.ts';

/** The ids of everyone above a person, nearest first; ends where a line would turn back on itself. */
export async function managerIdsAbove(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<string[]> {
  const line: string[] = [];
  let next = await managerIdOf(db, workspaceId, personId, date);
  while (next && next !== personId && !line.includes(next)) {
    line.push(next);
    next = await managerIdOf(db, workspaceId, next, date);
  }
  return line;
}

/** Everyone above a person, nearest first. */
export async function managersAbove(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<Person[]> {
  const ids = await managerIdsAbove(db, workspaceId, personId, date);
  const people = await peopleByIds(db, workspaceId, ids, date);
  return people.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** Those who report directly to a manager and work here on that date, by name. */
export async function reportsOf(
  db: Reader,
  workspaceId: string,
  managerId: string,
  date: LocalDate,
): Promise<Person[]> {
  const rows = await selectPeople(db, workspaceId, date)
    .where(worksHereOn(date))
    .where('line.manager_id', '=', managerId)
    .execute();
  return rows.map(toPerson).sort(byName);
}

/** Everyone below a manager, however deep, who works here on that date, by name; a line that turns back ends. */
export async function reportsBelow(
  db: Reader,
  workspaceId: string,
  managerId: string,
  date: LocalDate,
): Promise<Person[]> {
  const found = new Map<string, Person>();
  let level = [managerId];
  while (level.length > 0) {
    const rows: Person[] = [];
    for (const managerIds of inChunks(level)) {
      const query = selectPeople(db, workspaceId, date).where(worksHereOn(date));
      rows.push(...(await query.where('line.manager_id', 'in', managerIds).execute()).map(toPerson));
    }
    const next = rows.filter((person) => person.id !== managerId && !found.has(person.id));
    for (const person of next) found.set(person.id, person);
    level = next.map((person) => person.id);
  }
  return [...found.values()].sort(byName);
}

/** Whether anyone reports to this person. */
export async function isManager(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<boolean> {
  const rows = await selectPeople(db, workspaceId, date)
    .where(worksHereOn(date))

    .where('line.manager_id', '=', personId)
    .limit(1)
    .execute();
  return rows.length > 0;
}

async function managerIdOf(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<string | null> {
  const row = await db
    .selectFrom('reporting_line as line')
    .select('line.manager_id')
    .where('line.workspace_id', '=', workspaceId)
    .where('line.person_id', '=', personId)
    .where(holdsOn('line', date))
    .executeTakeFirst();
  return row?.manager_id ?? null;
}

/** To whom a person reports within some days, each with the days it holds; `until` null: no end. */
export async function linesFrom(
  db: Reader,
  workspaceId: string,
  personId: string,
  from: LocalDate,
  until: LocalDate | null,
): Promise<{ id: string; from: LocalDate; until: LocalDate | null }[]> {
  const rows = await db
    .selectFrom('reporting_line')
    .select(['manager_id', 'valid_from', 'valid_to'])
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', from)]))
    .execute();
  return rows
    .map((row) => ({
      id: row.manager_id,
      from: row.valid_from > from ? row.valid_from : from,
      until: [row.valid_to, until].filter((date) => date !== null).sort()[0] ?? null,
    }))
    .filter((line) => line.until === null || line.from < line.until);
}

/** Since when each of those who report directly to a manager on a date does so: person's id -> first day. */
export async function reportingSince(
  db: Reader,
  workspaceId: string,
  managerId: string,
  date: LocalDate,
): Promise<ReadonlyMap<string, LocalDate>> {
  const rows = await db
    .selectFrom('reporting_line as line')
    .select(['line.person_id', 'line.valid_from'])
    .where('line.workspace_id', '=', workspaceId)
    .where('line.manager_id', '=', managerId)
    .where(holdsOn('line', date))
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.valid_from]));
}
