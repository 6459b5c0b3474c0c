import type { Reader, Writer } from '../database/open.ts';

/** Kept as a run of a job: until when things were due that are not said any more. */
const RESTORED = 'outbox.restored';

/** Why a delivery was skipped: the database was restored, and Slack may have it from before. */
export const BEFORE_RESTORE = 'restored';

/**
 * Takes back what was due in a database that was restored at `now` (business time). What was planned and posted after
 * the backup is unknown to it: planned anew, it would stand in Slack twice. So nothing due until `now` is said any
 * more, neither what waits already nor what is planned later for an instant before (`plan` asks `restoredAt`).
 * Posts under way are left alone: they are looked up in Slack by their ids. Returns how many waited.
 */
export async function skipDueBefore(trx: Writer, workspaceId: string, now: Date): Promise<number> {
  const result = await trx
    .updateTable('delivery')
    .set({ state: 'skipped', reason: BEFORE_RESTORE })
    .where('workspace_id', '=', workspaceId)
    .where('state', '=', 'pending')
    .where('due_at', '<=', now.getTime())
    .executeTakeFirst();
  await trx
    .insertInto('job_run')
    .values({
      workspace_id: workspaceId,
      job: RESTORED,
      period: now.toISOString(),
      finished_at: now.getTime(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return Number(result.numUpdatedRows);
}

/** Until when what is due is not said, in epoch milliseconds; null when the database was never restored. */
export async function restoredAt(db: Reader, workspaceId: string): Promise<number | null> {
  const row = await db
    .selectFrom('job_run')
    .select((eb) => eb.fn.max('finished_at').as('at'))
    .where('workspace_id', '=', workspaceId)
    .where('job', '=', RESTORED)
    .executeTakeFirst();
  return row?.at ?? null;
}
