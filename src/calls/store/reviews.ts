import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Reader, Writer } from '../../database/open.ts';
import type { CallReviewTable } from '../../database/tables/calls.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { isPoints } from '../../skills/index.ts';
import type { CallReview } from '../rules/review.ts';

/** Keeps a review. Returns whether it is the reviewer's first of that call, and the first of this id. */
export async function insertReview(trx: Writer, workspaceId: string, review: CallReview): Promise<boolean> {
  const result = await trx
    .insertInto('call_review')
    .values({
      workspace_id: workspaceId,
      id: review.id,
      call_id: review.callId,
      owner_id: review.ownerId,
      reviewer_id: review.reviewerId,
      capacity: review.capacity,
      points: JSON.stringify(review.points),
      quotes: JSON.stringify(review.quotes),
      note: review.note,
      action: review.action,
      given_on: review.givenOn,
      given_at: review.givenAt.getTime(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n) > 0;
}

/** Puts what the reviewer says now in the place of what they said. */
export async function changeReview(
  trx: Writer,
  workspaceId: string,
  review: Pick<CallReview, 'id' | 'points' | 'quotes' | 'note'>,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('call_review')
    .set({
      points: JSON.stringify(review.points),
      quotes: JSON.stringify(review.quotes),
      note: review.note,
      changed_at: at.getTime(),
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', review.id)
    .execute();
}

/** Keeps when something first happened to it. Returns whether this was it. */
export async function markReview(
  trx: Writer,
  workspaceId: string,
  id: string,
  what: 'read_at' | 'shared_at',
  at: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable('call_review')
    .set({ [what]: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where(what, 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Null when there is none. */
export async function reviewById(db: Reader, workspaceId: string, id: string): Promise<CallReview | null> {
  const row = await select(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toReview(row) : null;
}

/** Everybody's reviews of a call, the oldest first. */
export async function reviewsOfCall(db: Reader, workspaceId: string, callId: string): Promise<CallReview[]> {
  const rows = await select(db, workspaceId)
    .where('call_id', '=', callId)
    .orderBy('given_at')
    .orderBy('id')
    .execute();
  return rows.map(toReview);
}

/** The last reviews of somebody's calls, or those somebody gave, newest first. */
export async function lastReviews(
  db: Reader,
  workspaceId: string,
  as: 'owner_id' | 'reviewer_id',
  personId: string,
  most: number,
): Promise<CallReview[]> {
  const rows = await select(db, workspaceId)
    .where(as, '=', personId)
    .orderBy('given_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(toReview);
}

/** The last shared reviews of calls of these people, newest first. */
export async function sharedReviews(
  db: Reader,
  workspaceId: string,
  ownerIds: readonly string[],
  most: number,
): Promise<CallReview[]> {
  if (ownerIds.length === 0) return [];
  const rows = await select(db, workspaceId)
    .where('owner_id', 'in', ownerIds)
    .where('shared_at', 'is not', null)
    .orderBy('shared_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(toReview);
}

/** How many reviews somebody gave each of these people on days in [from, until]; nobody without any. */
export async function reviewCounts(
  db: Reader,
  workspaceId: string,
  asked: { reviewerId: string; ownerIds: readonly string[]; from: LocalDate; until: LocalDate },
): Promise<ReadonlyMap<string, number>> {
  if (asked.ownerIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('call_review')
    .select(({ fn }) => ['owner_id', fn.countAll().as('count')])
    .where('workspace_id', '=', workspaceId)
    .where('reviewer_id', '=', asked.reviewerId)
    .where('owner_id', 'in', asked.ownerIds)
    .where('given_on', '>=', asked.from)
    .where('given_on', '<=', asked.until)
    .groupBy('owner_id')
    .execute();
  return new Map(rows.map((row) => [row.owner_id, Number(row.count)]));
}

/** How many calls of somebody's were reviewed by others from a day on, and how many reviews they gave of others' calls. */
export async function reviewTotals(
  db: Reader,
  workspaceId: string,
  personId: string,
  from: LocalDate,
): Promise<{ callsReviewed: number; reviewsGiven: number }> {
  const since = db
    .selectFrom('call_review')
    .where('workspace_id', '=', workspaceId)
    .where('given_on', '>=', from);
  const reviewed = await since
    .select(({ fn }) => fn.count('call_id').distinct().as('count'))
    .where('owner_id', '=', personId)
    .where('reviewer_id', '<>', personId)
    .executeTakeFirst();
  const given = await since
    .select(({ fn }) => fn.countAll().as('count'))
    .where('reviewer_id', '=', personId)
    .where('owner_id', '<>', personId)
    .executeTakeFirst();
  return { callsReviewed: Number(reviewed?.count ?? 0), reviewsGiven: Number(given?.count ?? 0) };
}

const select = (db: Reader, workspaceId: string) =>
  db.selectFrom('call_review').selectAll().where('workspace_id', '=', workspaceId);

const StoredPoints = z.record(z.string(), z.number().int().refine(isPoints).nullable());
const StoredQuotes = z.array(z.object({ at: z.number().int(), text: z.string() }));

function toReview(row: Selectable<CallReviewTable>): CallReview {
  const instant = (at: number | null) => (at === null ? null : new Date(at));
  return {
    id: row.id,
    callId: row.call_id,
    ownerId: row.owner_id,
    reviewerId: row.reviewer_id,
    capacity: row.capacity,
    points: StoredPoints.parse(JSON.parse(row.points)) as CallReview['points'],
    quotes: StoredQuotes.parse(JSON.parse(row.quotes)),
    note: row.note,
    action: row.action,
    givenOn: row.given_on,
    givenAt: new Date(row.given_at),
    changedAt: instant(row.changed_at),
    readAt: instant(row.read_at),
    sharedAt: instant(row.shared_at),
  };
}
