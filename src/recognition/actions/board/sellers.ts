import type { Reader } from '../../../database/open.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { allActivePeople, liveTeams, membersOf, type Person } from '../../../people/index.ts';

/** Who can be compared in a team on a day: its members, without whoever leads it. By name. */
export async function sellersIn(
  db: Reader,
  workspaceId: string,
  teamId: string,
  date: LocalDate,
): Promise<Person[]> {
  const members = await membersOf(db, workspaceId, teamId, date);
  return members.filter(({ isTeamManager }) => !isTeamManager);
}

/** The same of all live teams, or of those of them that are named, each person once; people who work here today. */
export async function sellersOfLive(
  db: Reader,
  workspaceId: string,
  teamIds: readonly string[] | null,
  date: LocalDate,
): Promise<Person[]> {
  const live = await liveTeams(db, workspaceId);
  const people = (await allActivePeople(db, workspaceId, date)).filter(
    ({ teamId }) => teamId !== null && live.has(teamId) && (teamIds?.includes(teamId) ?? true),
  );
  const leaders = new Set<string>();
  for (const team of Map.groupBy(people, ({ teamId }) => teamId).values()) {
    const led = new Set(team.flatMap(({ managerId }) => managerId ?? []));
    // As in a team's own list: to whom only a leader reports does not lead it.
    for (const { id, managerId } of team)
      if (managerId && !led.has(id)) leaders.add(`${managerId} ${team[0]?.teamId}`);
  }
  return people.filter(({ id, teamId }) => !leaders.has(`${id} ${teamId}`));
}
