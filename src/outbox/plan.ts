import type { Context } from '../context.ts';
import type { Writer } from '../database/open.ts';
import { type Delivery, type DeliveryKey, insertDelivery, lockDelivery, PARENT_NOT_SENT } from './store.ts';

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
 * (kind, period, target) stays as it is. Returns how many are new. Throws when a parent was never planned
 * or is a reply itself.
 */
export async function plan(
  trx: Writer,
  context: Pick<Context, 'newId' | 'machine'>,
  workspaceId: string,
  deliveries: readonly PlannedDelivery[],
): Promise<number> {
  const createdAt = context.machine.now().getTime();
  let added = 0;
  for (const [position, delivery] of deliveries.entries()) {
    const parent = delivery.parent && (await requireParent(trx, workspaceId, delivery.parent));
    added += await insertDelivery(trx, workspaceId, {
      id: context.newId(),
      kind: delivery.kind,
      period: delivery.period,
      target: delivery.target,
      params: JSON.stringify(delivery.params ?? {}),
      position,
      due_at: delivery.dueAt.getTime(),
      expires_at: delivery.expiresAt.getTime(),
      created_at: createdAt,
      ...(parent ? { parent_id: parent.id, ...standingOf(parent) } : {}),
    });
  }
  return added;
}

/** How a reply starts whose parent has come to its end already; the others are told by their parent's end. */
function standingOf(parent: Delivery) {
  if (parent.state === 'sent') return { channel: parent.channel, thread_ts: parent.slack_ts };
  const isOver = parent.state === 'failed' || parent.state === 'skipped';
  return isOver ? { state: 'skipped' as const, reason: PARENT_NOT_SENT } : {};
}

async function requireParent(trx: Writer, workspaceId: string, key: DeliveryKey): Promise<Delivery> {
  const parent = await lockDelivery(trx, workspaceId, key);
  const name = `${key.kind} ${key.period} ${key.target}`;
  if (!parent) throw new Error(`A reply was planned before its parent ${name}`);
  if (parent.parent_id) throw new Error(`A reply was planned to ${name}, which is a reply itself`);
  return parent;
}
