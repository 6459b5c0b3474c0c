import type { Context } from '../context.ts';
import type { Writer } from '../database/open.ts';
import { type DeliveryKey, insertDeliveries, lockDelivery, type NewDelivery } from './plan-store.ts';
import { BEFORE_RESTORE, restoredAt } from './restore-store.ts';
import { type Delivery, PARENT_NOT_SENT } from './store.ts';

/** Something that must be said once: the key that makes it one, and when it may be said. */
export type PlannedDelivery = DeliveryKey & {
  /** Ids with which the kind loads what it says; never text. */
  params?: Readonly<Record<string, string>>;
  /** Business time: not before. */
  dueAt: Date;
  /** Business time: from then on it is skipped. After `dueAt`. */
  expiresAt: Date;
  /** The delivery in whose thread it replies: planned before, or in the same list. */
  parent?: DeliveryKey;
};

/**
 * Puts what must be said into the outbox, in the transaction of its cause. What was planned before under the same
 * (kind, period, target) stays as it is. What was due before the database was restored from a backup is skipped: Slack
 * may have it. Returns how many are new. Throws when a parent was never planned or is a reply itself.
 */
export async function plan(
  trx: Writer,
  context: Pick<Context, 'newId' | 'machine'>,
  workspaceId: string,
  deliveries: readonly PlannedDelivery[],
): Promise<number> {
  const createdAt = context.machine.now().getTime();
  const restored = (await restoredAt(trx, workspaceId)) ?? Number.NEGATIVE_INFINITY;
  const parents = new Map<string, Delivery>();
  const rowOf = (position: number, delivery: PlannedDelivery): NewDelivery => ({
    id: context.newId(),
    kind: delivery.kind,
    period: delivery.period,
    target: delivery.target,
    params: JSON.stringify(delivery.params ?? {}),
    position,
    due_at: delivery.dueAt.getTime(),
    expires_at: delivery.expiresAt.getTime(),
    created_at: createdAt,
    ...standingOf(delivery.parent && parents.get(nameOf(delivery.parent))),
    ...(delivery.dueAt.getTime() <= restored ? { state: 'skipped', reason: BEFORE_RESTORE } : {}),
  });

  const entries = [...deliveries.entries()];
  const others = entries.filter(([, { parent }]) => !parent).map((entry) => rowOf(...entry));
  const replies = entries.filter(([, { parent }]) => parent);
  const added = await insertDeliveries(trx, workspaceId, others);
  for (const [, { parent }] of replies) {
    if (!parent || parents.has(nameOf(parent))) continue;
    parents.set(nameOf(parent), await requireParent(trx, workspaceId, parent));
  }
  const rows = replies.map((entry) => rowOf(...entry));
  return added + (await insertDeliveries(trx, workspaceId, rows));
}

/** How a delivery starts. A reply whose parent has come to its end starts accordingly; others are told by its end. */
function standingOf(parent: Delivery | undefined) {
  const ordinary = { state: 'pending', parent_id: parent?.id ?? null } as const;
  const nowhere = { channel: null, thread_ts: null, reason: null };
  switch (parent?.state) {
    case 'sent':
      return { ...ordinary, channel: parent.channel, thread_ts: parent.slack_ts, reason: null };
    case 'failed':
    case 'skipped':
      return { ...ordinary, ...nowhere, state: 'skipped', reason: PARENT_NOT_SENT } as const;
    default:
      return { ...ordinary, ...nowhere };
  }
}

async function requireParent(trx: Writer, workspaceId: string, key: DeliveryKey): Promise<Delivery> {
  const parent = await lockDelivery(trx, workspaceId, key);
  if (!parent) throw new Error(`A reply was planned before its parent ${nameOf(key)}`);
  if (parent.parent_id) throw new Error(`A reply was planned to ${nameOf(key)}, which is a reply itself`);
  return parent;
}

function nameOf({ kind, period, target }: DeliveryKey): string {
  return `${kind} ${period} ${target}`;
}
