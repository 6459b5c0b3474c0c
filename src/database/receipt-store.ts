import { AlreadyHandled } from '../errors.ts';
import type { Writer } from './open.ts';

/**
 * Keeps the key of a Slack delivery together with its effect.
 * Throws AlreadyHandled when that effect already stands, which rolls the repetition back.
 */
export async function keepReceipt(trx: Writer, workspaceId: string, key: string, receivedAt: Date) {
  const result = await trx
    .insertInto('receipt')
    .values({ workspace_id: workspaceId, key, received_at: receivedAt.getTime() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (result.numInsertedOrUpdatedRows === 0n) throw new AlreadyHandled(`Delivery ${key} took effect before`);
}

/** Forgets receipts older than `before`; Slack repeats a delivery within minutes. */
export async function forgetReceipts(trx: Writer, before: Date) {
  await trx.deleteFrom('receipt').where('received_at', '<', before.getTime()).execute();
}
