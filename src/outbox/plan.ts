import type { Context } from '../context.ts';
import type { Writer } from '../database/open.ts';
import { type DeliveryKey, idOfDelivery, insertDelivery } from './store.ts';

/** Something that must be said once: the key that makes it one, and when it may be said. */
export type PlannedDelivery = DeliveryKey & {
  /** Ids with which the kind loads what it says; never text. */
  params?: Readonly<Record<string, string>>;
  /** Business time: not before. */
  dueAt: Date;
  /** Business time: from then on it is skipped. After `dueAt`. */
  expiresAt: Date;
  /** The delivery in whose thread it replies: planned before, or earlier in the same list. */
  parent?: DeliveryKey;
};

/**
 * Puts what must be said into the outbox, in the transaction of its cause. What was planned before under the same
 * (kind, period, target) stays as it is. Returns how many are new. Throws when a parent was never planned.
 */
export async function plan(
  trx: Writer,
  context: Pick<Context, 'newId' | 'machine'>,
  workspaceId: string,
  deliveries: readonly PlannedDelivery[],
): Promise<number> {
  const createdAt = context.machine.now();
  let added = 0;
  for (const [position, delivery] of deliveries.entries()) {
    const parentId = delivery.parent ? await requireId(trx, workspaceId, delivery.parent) : null;
    added += await insertDelivery(trx, workspaceId, {
      id: context.newId(),
      kind: delivery.kind,
      period: delivery.period,
      target: delivery.target,
      params: JSON.stringify(delivery.params ?? {}),
      parent_id: parentId,
      position,
      due_at: delivery.dueAt.getTime(),
      expires_at: delivery.expiresAt.getTime(),
      created_at: createdAt.getTime(),
    });
  }
  return added;
}

async function requireId(trx: Writer, workspaceId: string, key: DeliveryKey): Promise<string> {
  const id = await idOfDelivery(trx, workspaceId, key);
  if (id) return id;
  throw new Error(`A reply was planned before its parent ${key.kind} ${key.period} ${key.target}`);
}
