import type { Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { workspaceById } from '../store/workspaces.ts';
import type { Actor, Change } from '../types.ts';

/** A change to people or teams, as of today in the workspace's zone. Throws when there is no such workspace. */
export async function openChange(
  db: Reader,
  context: Pick<Context, 'newId' | 'clock'>,
  workspaceId: string,
  actor: Actor,
): Promise<Change> {
  const { zone } = await workspaceById(db, workspaceId);
  const today = localDateOf(context.clock.now(), zone);
  return { newId: context.newId, clock: context.clock, workspaceId, actor, today };
}
