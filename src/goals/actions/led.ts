import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  allActivePeople,
  allTeams,
  type Person,
  reportsBelow,
  type Team,
  teamsLedBy,
} from '../../people/index.ts';

/** Whom a caller may set goals for: an admin everyone, a manager the people and teams below them. */
export async function peopleAndTeamsLed(
  context: Context,
  caller: Caller,
): Promise<{ people: Person[]; teams: Team[] }> {
  const { db } = context;
  const { workspaceId } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  if (caller.isAdmin) {
    return {
      people: await allActivePeople(db, workspaceId, today),
      teams: await allTeams(db, workspaceId, today),
    };
  }
  const people = await reportsBelow(db, workspaceId, caller.personId, today);
  const managers = [caller.personId, ...people.map((person) => person.id)];
  const teams = await Promise.all(managers.map((id) => teamsLedBy(db, workspaceId, id, today)));
  return { people, teams: [...new Map(teams.flat().map((team) => [team.id, team])).values()] };
}
