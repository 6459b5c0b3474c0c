import type { Reader, Writer } from '../../database/open.ts';

/** For whom giving praise is paused (null: for everybody), and why. */
export type Pause = { id: string; personId: string | null; reason: string };

/** The pauses that hold, the oldest first. */
export async function pauses(db: Reader, workspaceId: string): Promise<Pause[]> {
  const rows = await db
    .selectFrom('praise_pause')
    .select(['id', 'person_id', 'reason'])
    .where('workspace_id', '=', workspaceId)
    .where('ended_at', 'is', null)
    .orderBy('paused_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id, personId: row.person_id, reason: row.reason }));
}

/** Begins a pause. */
export async function insertPause(
  trx: Writer,
  workspaceId: string,
  pause: Pause & { by: string; at: Date },
): Promise<void> {
  await trx
    .insertInto('praise_pause')
    .values({
      workspace_id: workspaceId,
      id: pause.id,
      person_id: pause.personId,
      reason: pause.reason,
      paused_by: pause.by,
      paused_at: pause.at.getTime(),
      ended_at: null,
    })
    .execute();
}

/** Ends a pause. Returns whether it still held. */
export async function endPause(trx: Writer, workspaceId: string, id: string, at: Date): Promise<boolean> {
  const result = await trx
    .updateTable('praise_pause')
    .set({ ended_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
