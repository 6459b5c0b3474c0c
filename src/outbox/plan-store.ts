import type { Insertable } from 'kysely';
import { inChunks } from '../database/chunks.ts';
import { isPostgres, type Writer } from '../database/open.ts';
import type { DeliveryTable } from '../database/tables/outbox.ts';
import type { Delivery } from './store.ts';

/** What makes a delivery one of a kind in its workspace. */
export type DeliveryKey = { kind: string; period: string; target: string };

export type NewDelivery = Omit<Insertable<DeliveryTable>, 'workspace_id' | 'next_at' | 'attempt'>;

/** Stores deliveries, but for those whose key exists already; returns how many. */
export async function insertDeliveries(
  trx: Writer,
  workspaceId: string,
  rows: readonly NewDelivery[],
): Promise<number> {
  let stored = 0;
  for (const chunk of inChunks(rows)) {
    const result = await trx
      .insertInto('delivery')
      .values(chunk.map((row) => ({ ...row, workspace_id: workspaceId, next_at: 0, attempt: 0 })))
      .onConflict((conflict) => conflict.columns(['workspace_id', 'kind', 'period', 'target']).doNothing())
      .executeTakeFirst();
    stored += Number(result.numInsertedOrUpdatedRows ?? 0n);
  }
  return stored;
}

/** A delivery by its key, which does not move on before this transaction ends. */
export async function lockDelivery(
  trx: Writer,
  workspaceId: string,
  key: DeliveryKey,
): Promise<Delivery | undefined> {
  return await trx
    .selectFrom('delivery')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('kind', '=', key.kind)
    .where('period', '=', key.period)
    .where('target', '=', key.target)
    .$if(isPostgres(trx), (query) => query.forUpdate())
    .executeTakeFirst();
}
