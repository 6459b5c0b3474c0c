import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { byName } from '../rules/names.ts';
import type { Person } from '../types.ts';
import { holdsOn } from './dated.ts';
import { peopleByIds, selectPeople, toPerson } from './people.ts';

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
  const rows = await employedOn(db, workspaceId, date).where('line.manager_id', '=', managerId).execute();
  return rows.map(toPerson).sort(byName);
}

/** Whether anyone reports to this person. */
export async function isManager(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<boolean> {
  const rows = await employedOn(db, workspaceId, date)
    .where('line.manager_id', '=', personId)
    .limit(1)
    .execute();
  return rows.length > 0;
}

/** A member of a team, and whether another member of the same team reports to them. */
export type TeamMember = Person & { isTeamManager: boolean };

/**
 * Who belongs to a team and works here on that date, by name. Its managers are included, also those who are not
 * members themselves; leave out `isTeamManager` for the members a scorecard counts.
 */
export async function membersOf(
  db: Reader,
  workspaceId: string,
  teamId: string,
  date: LocalDate,
): Promise<TeamMember[]> {
  const rows = await employedOn(db, workspaceId, date).where('membership.team_id', '=', teamId).execute();
  const members = rows.map(toPerson);
  const managerIds = new Set(members.flatMap((member) => member.managerId ?? []));
  const missing = [...managerIds].filter((id) => !members.some((member) => member.id === id));
  const others = await peopleByIds(db, workspaceId, missing, date);
  return [...members, ...others]
    .map((person) => ({ ...person, isTeamManager: managerIds.has(person.id) }))
    .sort(byName);
}

/** The ids of those to whom a member of the team reports directly. */
export async function teamManagerIds(
  db: Reader,
  workspaceId: string,
  teamId: string,
  date: LocalDate,
): Promise<string[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('person', (join) =>
      join
        .onRef('person.workspace_id', '=', 'membership.workspace_id')
        .onRef('person.id', '=', 'membership.person_id'),
    )
    .innerJoin('reporting_line as line', (join) =>
      join
        .onRef('line.workspace_id', '=', 'membership.workspace_id')
        .onRef('line.person_id', '=', 'membership.person_id')
        .on(holdsOn('line', date)),
    )
    .select('line.manager_id')
    .distinct()
    .where('membership.workspace_id', '=', workspaceId)
    .where('membership.team_id', '=', teamId)
    .where(holdsOn('membership', date))
    .where((eb) => eb.or([eb('person.is_active', '=', 1), eb('person.ended_on', '>', date)]))
    .execute();
  return rows.map((row) => row.manager_id);
}

/** A stretch of days in which a person belonged to a team: [from, until). */
export type MembershipSpan = { personId: string; from: LocalDate; until: LocalDate };

/** Who belonged to a team when, cut to the days from `from` until before `until`. */
export async function membershipsBetween(
  db: Reader,
  workspaceId: string,
  teamId: string,
  from: LocalDate,
  until: LocalDate,
): Promise<MembershipSpan[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('person', (join) =>
      join
        .onRef('person.workspace_id', '=', 'membership.workspace_id')
        .onRef('person.id', '=', 'membership.person_id'),
    )
    .select(['membership.person_id', 'membership.valid_from', 'membership.valid_to', 'person.ended_on'])
    .where('membership.workspace_id', '=', workspaceId)
    .where('membership.team_id', '=', teamId)
    .where('membership.valid_from', '<', until)
    .where((eb) => eb.or([eb('membership.valid_to', 'is', null), eb('membership.valid_to', '>', from)]))
    .orderBy('membership.person_id')
    .orderBy('membership.valid_from')
    .execute();
  return rows
    .map((row) => ({
      personId: row.person_id,
      from: row.valid_from > from ? row.valid_from : from,
      until: [row.valid_to, row.ended_on, until].filter((date) => date !== null).sort()[0] ?? until,
    }))
    .filter((span) => span.from < span.until);
}

function employedOn(db: Reader, workspaceId: string, date: LocalDate) {
  return selectPeople(db, workspaceId, date).where((eb) =>
    eb.or([eb('person.is_active', '=', 1), eb('person.ended_on', '>', date)]),
  );
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
