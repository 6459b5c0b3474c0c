import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  allActivePeople,
  allTeams,
  type Person,
  peopleLed,
  type Team,
  teamsLed,
} from '../../people/index.ts';

/** Whom a caller may set goals for: an admin everyone, a manager (or on some days a deputy) the people and teams below. */
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
  return {
    people: await peopleLed(db, workspaceId, caller.personId, today),
    teams: await teamsLed(db, workspaceId, caller.personId, today),
  };
}
