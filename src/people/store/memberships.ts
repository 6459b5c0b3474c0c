import { inChunks } from '../../database/chunks.ts';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { byName } from '../rules/names.ts';
import type { Person } from '../types.ts';
import { holdsOn } from './dated.ts';
import { peopleByIds } from './people.ts';
import { selectPeople, toPerson, workedHereOn, worksHereOn } from './select-people.ts';

/** A member of a team, and whether they lead it: a member reports to them. */
export type TeamMember = Person & { isTeamManager: boolean };

/**
 * Who belongs to a team and works here on that date, by name. Its managers are included, also those who are not
 * members themselves, but not one who has left: until somebody else is set, nobody leads. Leave out `isTeamManager` for
 * the members a scorecard counts. To whom a manager among the members reports does not lead the team by that alone.
 */
export async function membersOf(
  db: Reader,
  workspaceId: string,
  teamId: string,
  date: LocalDate,
): Promise<TeamMember[]> {
  const rows = await selectPeople(db, workspaceId, date)
    .where(worksHereOn(date))
    .where('membership.team_id', '=', teamId)
    .execute();
  const members = rows.map(toPerson);
  const managerIds = leadersOf(members);
  const missing = [...managerIds].filter((id) => !members.some((member) => member.id === id));
  const others = (await peopleByIds(db, workspaceId, missing, date)).filter((each) =>
    workedHereOn(each, date),
  );
  return [...members, ...others]
    .map((person) => ({ ...person, isTeamManager: managerIds.has(person.id) }))
    .sort(byName);
}

function leadersOf(members: readonly Person[]): Set<string> {
  const all = new Set(members.flatMap((member) => member.managerId ?? []));
  return new Set(members.flatMap((member) => (all.has(member.id) ? [] : (member.managerId ?? []))));
}

/** The ids of those to whom a member of the team reports directly. */
export function teamManagerIds(
  db: Reader,
  workspaceId: string,
  teamId: string,
  date: LocalDate,
): Promise<string[]> {
  return managerIdsOfTeams(db, workspaceId, [teamId], date);
}

/** The ids of those to whom a member of any of these teams reports directly. */
export async function managerIdsOfTeams(
  db: Reader,
  workspaceId: string,
  teamIds: readonly string[],
  date: LocalDate,
): Promise<string[]> {
  const found = new Set<string>();
  for (const ids of inChunks(teamIds)) {
    const rows = await membershipsWithPeople(db)
      .innerJoin('reporting_line as line', (join) =>
        join
          .onRef('line.workspace_id', '=', 'membership.workspace_id')
          .onRef('line.person_id', '=', 'membership.person_id')
          .on(holdsOn('line', date)),
      )
      .select('line.manager_id')
      .distinct()
      .where('membership.workspace_id', '=', workspaceId)
      .where('membership.team_id', 'in', ids)
      .where(holdsOn('membership', date))
      .where(worksHereOn(date))
      .execute();
    for (const row of rows) found.add(row.manager_id);
  }
  return [...found];
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
  const rows = await membershipsWithPeople(db)
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

function membershipsWithPeople(db: Reader) {
  return db
    .selectFrom('membership')
    .innerJoin('person', (join) =>
      join
        .onRef('person.workspace_id', '=', 'membership.workspace_id')
        .onRef('person.id', '=', 'membership.person_id'),
    );
}
