import type { Caller, Context } from '../../context.ts';
import { slackOwners } from '../store/aliases.ts';
import { teamById, teamByName } from '../store/teams.ts';
import { workspaceById } from '../store/workspaces.ts';
import { workspaceToday } from './open-change.ts';

/** The people behind Slack users picked in a form, in the same order; null for one we do not know. */
export async function pickedPeople(
  context: Context,
  caller: Caller,
  slackUserIds: readonly string[],
): Promise<(string | null)[]> {
  const owners = await slackOwners(context.db, caller.workspaceId, slackUserIds);
  return slackUserIds.map((slackUserId) => owners.get(slackUserId) ?? null);
}

/** The team picked from a menu (by id) or typed (by name); null when there is none. */
export async function pickedTeam(context: Context, caller: Caller, text: string): Promise<string | null> {
  const { db } = context;
  const { workspaceId } = caller;
  const today = workspaceToday(context, await workspaceById(db, workspaceId));
  const team =
    (await teamById(db, workspaceId, text, today)) ?? (await teamByName(db, workspaceId, text, today));
  return team?.id ?? null;
}
