import type { ImportContext } from '../import/index.ts';
import { allWorkspaces, ensureWorkspace, type Workspace } from '../people/index.ts';
import { CommandError } from './command-error.ts';

/**
 * The workspace a command is about: the one named (by name or id), else the only one there is. Null when there is
 * none yet. Throws a CommandError when it is not clear which.
 */
export async function findWorkspace(
  db: ImportContext['db'],
  nameOrId: string | undefined,
): Promise<Workspace | null> {
  const workspaces = await allWorkspaces(db);
  const matching = nameOrId
    ? workspaces.filter(({ id, name }) => id === nameOrId || name === nameOrId)
    : workspaces;
  if (matching.length > 1) {
    const names = workspaces.map(({ name }) => `"${name}"`).join(', ');
    throw new CommandError(`There are several workspaces (${names}): add --workspace NAME.`);
  }
  if (nameOrId && matching.length === 0) throw new CommandError(`There is no workspace "${nameOrId}".`);
  return matching[0] ?? null;
}

/** A workspace for a company that has no Slack yet; the bot's first start takes it over. */
export function createWorkspace(context: ImportContext, currency: string | undefined): Promise<Workspace> {
  return ensureWorkspace(context, {
    slackTeamId: null,
    name: 'Workspace',
    ...(currency ? { currency } : {}),
  });
}
