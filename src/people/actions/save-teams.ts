import type { Caller, Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import { perform } from '../../perform.ts';
import type { NewPerson, Who } from '../rules/place-people.ts';
import { personById } from '../store/people.ts';
import { holdWorkspace } from '../store/workspaces.ts';
import { actorOf, type Change } from '../types.ts';
import { upsertImportedPerson } from './import-person.ts';
import { openChange } from './open-change.ts';
import { requireTeamEditor, type TeamsToBe, understandTeams } from './read-teams.ts';
import { setManager } from './set-manager.ts';
import { ensureTeam, setMembership, setTeamSettings } from './set-team.ts';

/** What was stored, in teams and people; `withoutAccount` of them are new and have no Slack account. */
export type TeamsSaved = { teams: number; people: number; withoutAccount: number };

/** The text means something else by now than what was shown. */
class Changed extends Error {
  override name = 'Changed';
}

/**
 * Stores what a pasted text comes to, all of it or nothing. Null, and nothing stored, when that is no longer what was
 * shown (`fingerprint`). Whoever is in a team already and is not named stays. Throws a UserError for anyone but an
 * admin, and for managers in a circle.
 */
export async function saveTeams(
  context: Context,
  caller: Caller,
  { text, fingerprint }: { text: string; fingerprint: string },
): Promise<TeamsSaved | null> {
  const { workspaceId } = caller;
  await requireTeamEditor(context, caller);
  try {
    return await perform(context, caller, async (trx) => {
      await holdWorkspace(trx, workspaceId);
      const change = await openChange(trx, context, workspaceId, actorOf(caller));
      const wanted = await understandTeams(trx, workspaceId, text, change.today);
      if (wanted.fingerprint !== fingerprint) throw new Changed();
      await store(trx, change, wanted);
      const { teams, places, newPeople } = wanted;
      return { teams: teams.length, people: places.length, withoutAccount: newPeople.length };
    });
  } catch (error) {
    if (error instanceof Changed) return null;
    throw error;
  }
}

async function store(trx: Writer, change: Change, { teams, places, newPeople }: TeamsToBe) {
  const added = new Map<NewPerson, string>();
  for (const person of newPeople) {
    const { name, email } = person;
    const { personId } = await upsertImportedPerson(trx, change, { name, ...(email ? { email } : {}) });
    added.set(person, personId);
  }
  const idOf = (who: Who) => (who.kind === 'known' ? who.id : (added.get(who) ?? ''));
  for (const { name, begins } of teams) {
    if (!begins) continue;
    const { teamId } = await ensureTeam(trx, change, name);
    await setTeamSettings(trx, change, { teamId, ...begins });
  }
  for (const { who, team, manager } of places) {
    const { teamId } = await ensureTeam(trx, change, team);
    const personId = idOf(who);
    const held = await personById(trx, change.workspaceId, personId, change.today);
    if (held?.teamId !== teamId) await setMembership(trx, change, { personId, teamId });
    const managerId = manager && idOf(manager);
    if (managerId && held?.managerId !== managerId) await setManager(trx, change, { personId, managerId });
  }
}
