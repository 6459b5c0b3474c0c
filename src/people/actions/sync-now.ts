import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { perform } from '../../perform.ts';
import { requirePermission } from '../access.ts';
import { peoplePermissions } from '../own-permissions.ts';
import { actorOf } from '../types.ts';
import { openChange } from './open-change.ts';
import { type SyncResult, syncWithin } from './sync-members.ts';

/** Compares everyone with Slack at once. Throws a UserError for anyone but an admin. */
export async function syncNow(context: Context, caller: Caller): Promise<SyncResult> {
  const { personId, workspaceId } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  const allowed = peoplePermissions['people.sync'];
  await requirePermission(context.db, caller, allowed, { personId }, today, (t) => t.people.adminsOnly);
  const members = await context.directory.members();
  return perform(context, caller, async (trx) =>
    syncWithin(trx, await openChange(trx, context, workspaceId, actorOf(caller)), members),
  );
}
