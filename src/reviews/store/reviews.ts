import type { Selectable } from 'kysely';
import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { ReviewTable } from '../../database/tables/reviews.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Review, Verdict } from '../rules/review.ts';

/** Keeps new reviews, in as few statements as go. */
export async function insertReviews(
  trx: Writer,
  workspaceId: string,
  reviews: readonly Pick<Review, 'id' | 'cycleId' | 'personId' | 'managerId'>[],
): Promise<void> {
  for (const chunk of inChunks(reviews)) {
    const rows = chunk.map((review) => ({
      workspace_id: workspaceId,
      id: review.id,
      cycle_id: review.cycleId,
      person_id: review.personId,
      manager_id: review.managerId,
      state: 'writing' as const,
    }));
    await trx.insertInto('review').values(rows).execute();
  }
}

/**
 * Holds a review until the transaction ends, and says what it is by then: of two who finish at once, the second sees what
 * the first has written. Null when there is none.
 */
export async function holdReview(trx: Writer, workspaceId: string, id: string): Promise<Review | null> {
  const row = await trx
    .updateTable('review')
    .set((column) => ({ state: column.ref('state') }))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row ? toReview(row) : null;
}

/** Both have written: from this day on each reads everything. */
export async function markShared(trx: Writer, workspaceId: string, id: string, on: LocalDate): Promise<void> {
  await change(trx, workspaceId, id, { state: 'shared', shared_on: on });
}

/** Its person has read it and the two talked: nothing more comes to it. */
export async function markClosed(
  trx: Writer,
  workspaceId: string,
  id: string,
  { verdict, comment, at }: { verdict: Verdict | null; comment: string | null; at: Date },
): Promise<void> {
  const closed = { closed_at: at.getTime(), ended_at: at.getTime() };
  await change(trx, workspaceId, id, { state: 'closed', verdict, comment, ...closed });
}

/** It ends without a talk; what was not shared stays with who wrote it. */
export async function markEnded(
  trx: Writer,
  workspaceId: string,
  id: string,
  { why, at }: { why: 'called_off' | 'left'; at: Date },
): Promise<void> {
  await change(trx, workspaceId, id, { state: 'ended', ended_why: why, ended_at: at.getTime() });
}

export async function setReviewManager(
  trx: Writer,
  workspaceId: string,
  id: string,
  managerId: string,
): Promise<void> {
  await change(trx, workspaceId, id, { manager_id: managerId });
}

export async function markShown(trx: Writer, workspaceId: string, id: string, to: string): Promise<void> {
  await change(trx, workspaceId, id, { shown_to: to });
}

/** Null when the workspace has none with this id. */
export async function reviewById(db: Reader, workspaceId: string, id: string): Promise<Review | null> {
  const row = await reviews(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toReview(row) : null;
}

export async function reviewsByIds(
  db: Reader,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Review>> {
  if (ids.length === 0) return new Map();
  const rows = await reviews(db, workspaceId).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, toReview(row)]));
}

/** Reviews of somebody, those they lead people in, and those they were shown; the newest cycle first. */
export async function reviewsOf(
  db: Reader,
  workspaceId: string,
  personId: string,
  limit: number,
): Promise<Review[]> {
  const rows = await db
    .selectFrom('review')
    .innerJoin('review_cycle as cycle', (join) =>
      join.onRef('cycle.workspace_id', '=', 'review.workspace_id').onRef('cycle.id', '=', 'review.cycle_id'),
    )
    .selectAll('review')
    .where('review.workspace_id', '=', workspaceId)
    .where((where) =>
      where.or([
        where('review.person_id', '=', personId),
        where('review.manager_id', '=', personId),
        where('review.shown_to', '=', personId),
      ]),
    )
    .orderBy('cycle.started_at', 'desc')
    .orderBy('review.id')
    .limit(limit)
    .execute();
  return rows.map(toReview);
}

export async function reviewsOfCycle(db: Reader, workspaceId: string, cycleId: string): Promise<Review[]> {
  const rows = await reviews(db, workspaceId).where('cycle_id', '=', cycleId).orderBy('id').execute();
  return rows.map(toReview);
}

/** What is still written or talked about, in every workspace. */
export async function runningReviews(db: Reader): Promise<(Review & { workspaceId: string })[]> {
  const rows = await db
    .selectFrom('review')
    .selectAll()
    .where('state', 'in', ['writing', 'shared'])
    .orderBy('workspace_id')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...toReview(row), workspaceId: row.workspace_id }));
}

/** Which of these people have a review of exactly these days that has not ended. */
export async function reviewedIn(
  db: Reader,
  workspaceId: string,
  { start, end }: { start: LocalDate; end: LocalDate },
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('review')
    .innerJoin('review_cycle as cycle', (join) =>
      join.onRef('cycle.workspace_id', '=', 'review.workspace_id').onRef('cycle.id', '=', 'review.cycle_id'),
    )
    .select('review.person_id')
    .where('review.workspace_id', '=', workspaceId)
    .where('review.state', '<>', 'ended')
    .where('cycle.period_start', '=', start)
    .where('cycle.period_end', '=', end)
    .execute();
  return new Set(rows.map((row) => row.person_id));
}

const reviews = (db: Reader, workspaceId: string) =>
  db.selectFrom('review').selectAll().where('workspace_id', '=', workspaceId);

type Changed = Partial<Omit<Selectable<ReviewTable>, 'workspace_id' | 'id' | 'cycle_id'>>;

async function change(trx: Writer, workspaceId: string, id: string, to: Changed): Promise<void> {
  await trx
    .updateTable('review')
    .set(to)
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

function toReview(row: Selectable<ReviewTable>): Review {
  return {
    id: row.id,
    cycleId: row.cycle_id,
    personId: row.person_id,
    managerId: row.manager_id,
    state: row.state,
    sharedOn: row.shared_on,
    endedWhy: row.ended_why,
    verdict: row.verdict,
    comment: row.comment,
    closedAt: row.closed_at === null ? null : new Date(row.closed_at),
    shownTo: row.shown_to,
  };
}
