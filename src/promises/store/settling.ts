import type { Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';

/** Settles an open promise. Returns whether it was open. */
export async function settlePromise(
  trx: Writer,
  workspaceId: string,
  id: string,
  settled: { state: 'done' | 'dropped'; on: LocalDate; at: Date; by: string; said: string },
): Promise<boolean> {
  const result = await trx
    .updateTable('promise')
    .set({
      state: settled.state,
      settled_on: settled.on,
      settled_at: settled.at.getTime(),
      settled_by: settled.by,
      said: settled.said,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** A line about one that is done; the first stays. Returns whether it was this one. */
export async function keepSaid(trx: Writer, workspaceId: string, id: string, said: string): Promise<boolean> {
  const result = await trx
    .updateTable('promise')
    .set({ said })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', '=', 'done')
    .where('said', '=', '')
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Moves the date of an open promise, once. Returns whether that was still possible. */
export async function moveDue(
  trx: Writer,
  workspaceId: string,
  id: string,
  moved: { dueOn: LocalDate; reason: string; at: Date; by: string },
): Promise<boolean> {
  const result = await trx
    .updateTable('promise')
    .set({ due_on: moved.dueOn, move_reason: moved.reason, moved_at: moved.at.getTime(), moved_by: moved.by })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .where('moved_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}
