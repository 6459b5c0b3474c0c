import type { Selectable, Updateable } from 'kysely';
import { isPostgres, type Reader, type Writer } from '../database/open.ts';
import type { DeliveryTable } from '../database/tables/outbox.ts';

export type Delivery = Selectable<DeliveryTable>;

/** The two clocks' present, in epoch milliseconds: what is due follows business, what may go on follows machine. */
export type Present = { business: number; machine: number };

/** What a change of state may set. */
export type Change = Pick<
  Updateable<DeliveryTable>,
  'state' | 'next_at' | 'attempt' | 'slack_ts' | 'reason' | 'due_at' | 'expires_at'
>;

export const PARENT_NOT_SENT = 'parent_not_sent';

/** How the reason begins of what failed because nobody can find out whether it was posted. */
export const FLAGGED = 'flagged, may have been posted';

// What the sender does is not bound to one workspace: it serves all of them, row by row.

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

/** Due deliveries that still need a destination, earliest first. Replies get theirs from their parent. */
export async function unresolved(
  db: Reader,
  now: Present,
  kinds: readonly string[],
  limit: number,
): Promise<Delivery[]> {
  return await db
    .selectFrom('delivery')
    .selectAll()
    .where('state', '=', 'pending')
    .where('channel', 'is', null)
    .where('parent_id', 'is', null)
    .where('due_at', '<=', now.business)
    .where('next_at', '<=', now.machine)
    .where('kind', 'in', kinds)
    .orderBy('due_at')
    .orderBy('position')
    .limit(limit)
    .execute();
}

/** Stores where a pending delivery goes and from which ts a search for it may begin; the first answer stands. */
export async function keepDestination(
  trx: Writer,
  delivery: Delivery,
  destination: { channel: string; seenTs: string | null },
) {
  await trx
    .updateTable('delivery')
    .set({ channel: destination.channel, seen_ts: destination.seenTs })
    .where('workspace_id', '=', delivery.workspace_id)
    .where('id', '=', delivery.id)
    .where('state', '=', 'pending')
    .where('channel', 'is', null)
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

/** Whether anything of ours was ever sent there. */
export async function hasSentTo(db: Reader, workspaceId: string, channel: string): Promise<boolean> {
  const row = await db
    .selectFrom('delivery')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('channel', '=', channel)
    .where('state', '=', 'sent')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
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

/**
 * Moves a delivery on from where it stood when it was read, and tells its replies when that is its end. Returns
 * how many replies will never be sent, or null when the delivery has moved on meanwhile: then nothing is written.
 */
export async function move(trx: Writer, delivery: Delivery, change: Change): Promise<number | null> {
  const result = await trx
    .updateTable('delivery')
    .set(change)
    .where('workspace_id', '=', delivery.workspace_id)
    .where('id', '=', delivery.id)
    .where('state', '=', delivery.state)
    .where('attempt', '=', delivery.attempt)
    .where('owner', 'is not distinct from', delivery.owner)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return null;
  if (change.state === 'sent') {
    await tellReplies(trx, delivery, { channel: delivery.channel, thread_ts: change.slack_ts });
  }
  const isOver = change.state === 'failed' || change.state === 'skipped';
  return isOver ? await tellReplies(trx, delivery, { state: 'skipped', reason: PARENT_NOT_SENT }) : 0;
}

async function tellReplies(
  trx: Writer,
  parent: Delivery,
  change: Updateable<DeliveryTable>,
): Promise<number> {
  const result = await trx
    .updateTable('delivery')
    .set(change)
    .where('workspace_id', '=', parent.workspace_id)
    .where('parent_id', '=', parent.id)
    .where('state', '=', 'pending')
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
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
 * other processes are sending, and replies whose parent is not sent.
 */
export async function outstanding(
  db: Reader,
  now: Present,
  owner: string,
  kinds: readonly string[],
): Promise<{ count: number; nextAt: number | null }> {
  const row = await db
    .selectFrom('delivery')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('next_at').as('nextAt')])
    .where('state', 'in', ['pending', 'sending', 'unknown'])
    .where('due_at', '<=', now.business)
    .where('kind', 'in', kinds)
    .where((eb) => eb.or([eb('state', '<>', 'sending'), eb('owner', '=', owner)]))
    .where((eb) => eb.or([eb('parent_id', 'is', null), eb('channel', 'is not', null)]))
    .executeTakeFirst();
  return { count: row?.count ?? 0, nextAt: row?.nextAt ?? null };
}
