import type { Reader, Writer } from '../database/open.ts';
import { type DeliveryKey, lockDelivery } from './plan-store.ts';
import { FLAGGED, PARENT_NOT_SENT } from './store.ts';

/** Something Slack refused for good, and why (Slack's own word, such as `not_in_channel`). */
export type FailedDelivery = DeliveryKey & { reason: string };

/** What failed of one kind among what was due at `since` (business time) or later. */
export async function failedDeliveries(
  db: Reader,
  workspaceId: string,
  kind: string,
  since: Date,
): Promise<FailedDelivery[]> {
  const rows = await db
    .selectFrom('delivery')
    .select(['period', 'target', 'reason'])
    .where('workspace_id', '=', workspaceId)
    .where('state', '=', 'failed')
    .where('due_at', '>=', since.getTime())
    .where('kind', '=', kind)
    .orderBy('due_at')
    .orderBy('id')
    .execute();
  return rows.map(({ period, target, reason }) => ({ kind, period, target, reason: reason ?? 'unknown' }));
}

/**
 * Puts a failed delivery back among what is to be said, with the replies that fell with it; its destination is found
 * anew. One that may have been posted is looked up first. Returns false when it did not fail, or expired at `now`
 * (business time).
 */
export async function tryAgain(
  trx: Writer,
  workspaceId: string,
  key: DeliveryKey,
  now: { business: Date; machine: Date },
): Promise<boolean> {
  const failed = await lockDelivery(trx, workspaceId, key);
  if (failed?.state !== 'failed' || failed.expires_at <= now.business.getTime()) return false;
  const nextAt = now.machine.getTime();
  const mayStand = failed.reason?.startsWith(FLAGGED) ?? false;
  await trx
    .updateTable('delivery')
    .set(
      mayStand
        ? { state: 'unknown', next_at: nextAt }
        : { state: 'pending', next_at: nextAt, channel: null, seen_ts: null, thread_ts: null, reason: null },
    )
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', failed.id)
    .execute();
  await trx
    .updateTable('delivery')
    .set({ state: 'pending', next_at: nextAt, reason: null })
    .where('workspace_id', '=', workspaceId)
    .where('parent_id', '=', failed.id)
    .where('state', '=', 'skipped')
    .where('reason', '=', PARENT_NOT_SENT)
    .execute();
  return true;
}
