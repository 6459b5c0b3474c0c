import type { Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { workspaceById } from '../store/workspaces.ts';
import type { Actor, Change, Workspace } from '../types.ts';

/** A change to people or teams, as of today in the workspace's zone. Throws when there is no such workspace. */
export async function openChange(
  db: Reader,
  context: Pick<Context, 'newId' | 'clock'>,
  workspaceId: string,
  actor: Actor,
): Promise<Change> {
  const today = workspaceToday(context, await workspaceById(db, workspaceId));
  return { newId: context.newId, clock: context.clock, workspaceId, actor, today };
}

/** The date in the workspace's zone: changes to people and teams are dated by it. */
export function workspaceToday(context: Pick<Context, 'clock'>, workspace: Workspace): LocalDate {
  return localDateOf(context.clock.now(), workspace.zone);
}
