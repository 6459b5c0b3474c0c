import type { Insertable, Selectable, Updateable } from 'kysely';
import { isPostgres, type Reader, type Writer } from '../database/open.ts';
import type { DeliveryTable } from '../database/schema.ts';

/** What makes a delivery one of a kind in its workspace. */
export type DeliveryKey = { kind: string; period: string; target: string };

export type Delivery = Selectable<DeliveryTable>;

/** The two clocks' present, in epoch milliseconds: what is due follows business, what may go on follows machine. */
export type Present = { business: number; machine: number };

/** What a change of state may set. */
export type Change = Pick<Updateable<DeliveryTable>, 'state' | 'next_at' | 'attempt' | 'slack_ts' | 'reason'>;

type NewDelivery = Omit<Insertable<DeliveryTable>, 'workspace_id' | 'state' | 'next_at' | 'attempt'>;

// What the sender does is not bound to one workspace: it serves all of them, row by row.

/** Stores a pending delivery; 0 when its key exists already, else 1. */
export async function insertDelivery(trx: Writer, workspaceId: string, row: NewDelivery): Promise<number> {
  const result = await trx
    .insertInto('delivery')
    .values({ ...row, workspace_id: workspaceId, state: 'pending', next_at: 0, attempt: 0 })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'kind', 'period', 'target']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n);
}

export async function idOfDelivery(
  db: Reader,
  workspaceId: string,
  key: DeliveryKey,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('delivery')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('kind', '=', key.kind)
    .where('period', '=', key.period)
    .where('target', '=', key.target)
    .executeTakeFirst();
  return row?.id;
}

/** Pending deliveries that expired (business time). */
export async function expired(db: Reader, now: Present, limit: number): Promise<Delivery[]> {
  return await db
    .selectFrom('delivery')
    .selectAll()
    .where('state', '=', 'pending')
    .where('expires_at', '<=', now.business)
    .limit(limit)
    .execute();
}

/** Pending replies whose parent will never be there to reply to. */
export async function abandoned(db: Reader, limit: number): Promise<Delivery[]> {
  return await db
    .selectFrom('delivery as reply')
    .innerJoin('delivery as parent', (join) =>
      join.onRef('parent.workspace_id', '=', 'reply.workspace_id').onRef('parent.id', '=', 'reply.parent_id'),
    )
    .selectAll('reply')
    .where('reply.state', '=', 'pending')
    .where('parent.state', 'in', ['failed', 'skipped'])
    .limit(limit)
    .execute();
}

/** Due deliveries that still need a destination, earliest first; replies only once their parent is sent. */
export async function unresolved(
  db: Reader,
  now: Present,
  kinds: readonly string[],
  limit: number,
): Promise<Array<Delivery & { parent_channel: string | null; parent_ts: string | null }>> {
  return await db
    .selectFrom('delivery as row')
    .leftJoin('delivery as parent', (join) =>
      join.onRef('parent.workspace_id', '=', 'row.workspace_id').onRef('parent.id', '=', 'row.parent_id'),
    )
    .selectAll('row')
    .select(['parent.channel as parent_channel', 'parent.slack_ts as parent_ts'])
    .where('row.state', '=', 'pending')
    .where('row.channel', 'is', null)
    .where('row.due_at', '<=', now.business)
    .where('row.next_at', '<=', now.machine)
    .where('row.kind', 'in', kinds)
    .where((eb) => eb.or([eb('row.parent_id', 'is', null), eb('parent.state', '=', 'sent')]))
    .orderBy('row.due_at')
    .orderBy('row.position')
    .limit(limit)
    .execute();
}

/** Stores where a pending delivery goes and from which ts a search for it may begin. */
export async function keepDestination(
  trx: Writer,
  delivery: Delivery,
  destination: { channel: string; threadTs: string | null; seenTs: string | null },
) {
  await trx
    .updateTable('delivery')
    .set({ channel: destination.channel, thread_ts: destination.threadTs, seen_ts: destination.seenTs })
    .where('workspace_id', '=', delivery.workspace_id)
    .where('id', '=', delivery.id)
    .where('state', '=', 'pending')
    .execute();
}

/** The ts of the newest message of ours in a channel, thread replies included. */
export async function newestSentTs(db: Reader, workspaceId: string, channel: string): Promise<string | null> {
  const row = await db
    .selectFrom('delivery')
    .select((eb) => eb.fn.max('slack_ts').as('ts'))
    .where('workspace_id', '=', workspaceId)
    .where('channel', '=', channel)
    .executeTakeFirst();
  return row?.ts ?? null;
}

/** Changes a delivery that nobody has claimed; false when somebody has meanwhile. */
export async function changePending(trx: Writer, delivery: Delivery, change: Change): Promise<boolean> {
  const result = await trx
    .updateTable('delivery')
    .set(change)
    .where('workspace_id', '=', delivery.workspace_id)
    .where('id', '=', delivery.id)
    .where('state', '=', 'pending')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export type ClaimRequest = {
  owner: string;
  now: Present;
  kinds: readonly string[];
  closedWorkspaces: readonly string[];
  closedChannels: readonly string[];
};

/** Whether there is anything to claim; a read, so that idle turns take no write lock. */
export async function hasClaimable(db: Reader, request: ClaimRequest): Promise<boolean> {
  return (await claimable(db, request).executeTakeFirst()) !== undefined;
}

/** Claims the earliest delivery that may be posted now; on PostgreSQL several processes skip each other's rows. */
export async function claim(trx: Writer, request: ClaimRequest): Promise<Delivery | undefined> {
  const next = claimable(trx, request);
  return await trx
    .updateTable('delivery')
    .set((eb) => ({
      state: 'sending',
      owner: request.owner,
      claimed_at: request.now.machine,
      attempt: eb('attempt', '+', 1),
    }))
    .where('state', '=', 'pending')
    .where('id', '=', isPostgres(trx) ? next.forUpdate().skipLocked() : next)
    .returningAll()
    .executeTakeFirst();
}

function claimable(db: Reader, { now, kinds, closedWorkspaces, closedChannels }: ClaimRequest) {
  return db
    .selectFrom('delivery')
    .select('id')
    .where('state', '=', 'pending')
    .where('channel', 'is not', null)
    .where('due_at', '<=', now.business)
    .where('expires_at', '>', now.business)
    .where('next_at', '<=', now.machine)
    .where('kind', 'in', kinds)
    .$if(closedWorkspaces.length > 0, (query) => query.where('workspace_id', 'not in', closedWorkspaces))
    .$if(closedChannels.length > 0, (query) => query.where('channel', 'not in', closedChannels))
    .orderBy('due_at')
    .orderBy('position')
    .orderBy('id')
    .limit(1);
}

/** Records what came of a claim; false when the claim is no longer this one, and then nothing is written. */
export async function record(trx: Writer, claimed: Delivery, change: Change): Promise<boolean> {
  const result = await trx
    .updateTable('delivery')
    .set(change)
    .where('workspace_id', '=', claimed.workspace_id)
    .where('id', '=', claimed.id)
    .where('state', '=', 'sending')
    .where('owner', '=', claimed.owner)
    .where('attempt', '=', claimed.attempt)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The first business instant after `after` at which a pending delivery becomes due. */
export async function nextDue(db: Reader, after: number): Promise<number | null> {
  const row = await db
    .selectFrom('delivery')
    .select((eb) => eb.fn.min('due_at').as('at'))
    .where('state', '=', 'pending')
    .where('due_at', '>', after)
    .executeTakeFirst();
  return row?.at ?? null;
}

/**
 * What is due and not final yet: how many, and when (machine time) the first of them may move. Left out are what
 * other processes are sending, and replies, which move with their parent.
 */
export async function outstanding(
  db: Reader,
  now: Present,
  owner: string,
  kinds: readonly string[],
): Promise<{ count: number; nextAt: number | null }> {
  const row = await db
    .selectFrom('delivery as row')
    .leftJoin('delivery as parent', (join) =>
      join.onRef('parent.workspace_id', '=', 'row.workspace_id').onRef('parent.id', '=', 'row.parent_id'),
    )
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('row.next_at').as('nextAt')])
    .where('row.due_at', '<=', now.business)
    .where('row.kind', 'in', kinds)
    .where((eb) =>
      eb.or([
        eb('row.state', '=', 'unknown'),
        eb.and([eb('row.state', '=', 'sending'), eb('row.owner', '=', owner)]),
        eb.and([
          eb('row.state', '=', 'pending'),
          eb.or([eb('row.parent_id', 'is', null), eb('parent.state', '=', 'sent')]),
        ]),
      ]),
    )
    .executeTakeFirst();
  return { count: row?.count ?? 0, nextAt: row?.nextAt ?? null };
}
