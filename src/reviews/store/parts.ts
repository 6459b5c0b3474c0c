import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PartStanding, PartState, Review } from '../rules/review.ts';

/** A part that somebody is asked to write, and of which review. */
export type NewPart = Pick<PartStanding, 'id' | 'kind' | 'authorId' | 'askedAt'> & {
  review: Pick<Review, 'id' | 'personId' | 'managerId'>;
};

/** Asks people to write parts, in as few statements as go; nothing where they were asked already. */
export async function insertParts(
  trx: Writer,
  workspaceId: string,
  parts: readonly NewPart[],
): Promise<void> {
  for (const chunk of inChunks(parts)) {
    const rows = chunk.map(({ id, kind, authorId, askedAt, review }) => ({
      workspace_id: workspaceId,
      id,
      review_id: review.id,
      kind,
      author_id: authorId,
      person_id: review.personId,
      manager_id: review.managerId,
      state: 'open' as const,
      ...{ well: '', hard: '', next: '' },
      asked_at: askedAt.getTime(),
    }));
    await trx
      .insertInto('review_part')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['workspace_id', 'review_id', 'kind', 'author_id']).doNothing(),
      )
      .execute();
  }
}

/** Leaves a part to its writer alone, whoever leads the person now; nobody asks for it any more. */
export async function leavePart(trx: Writer, workspaceId: string, partId: string): Promise<void> {
  await trx
    .updateTable('review_part')
    .set({ state: 'left' })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', partId)
    .execute();
}

/** Gives back what somebody left when they led the person no more, now that they do again. */
export async function takeUpPart(
  trx: Writer,
  workspaceId: string,
  reviewId: string,
  authorId: string,
): Promise<void> {
  await trx
    .updateTable('review_part')
    .set({ state: 'draft', manager_id: authorId })
    .where('workspace_id', '=', workspaceId)
    .where('review_id', '=', reviewId)
    .where('author_id', '=', authorId)
    .where('state', '=', 'left')
    .execute();
}

/** Who is to read what is not shared yet. */
export async function setPartsManager(
  trx: Writer,
  workspaceId: string,
  reviewId: string,
  managerId: string,
): Promise<void> {
  await trx
    .updateTable('review_part')
    .set({ manager_id: managerId })
    .where('workspace_id', '=', workspaceId)
    .where('review_id', '=', reviewId)
    .where('state', '<>', 'left')
    .execute();
}

/** Takes an empty page back. False when something was written on it. */
export async function deleteOpenPart(trx: Writer, workspaceId: string, partId: string): Promise<boolean> {
  const row = await trx
    .deleteFrom('review_part')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', partId)
    .where('state', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Null when the workspace has none with this id. */
export async function partById(db: Reader, workspaceId: string, id: string): Promise<PartStanding | null> {
  const row = await standings(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toStanding(row) : null;
}

/** How far the parts of some reviews are, in the order in which they were asked for. */
export async function partsOf(
  db: Reader,
  workspaceId: string,
  reviewIds: readonly string[],
): Promise<PartStanding[]> {
  if (reviewIds.length === 0) return [];
  const rows = await standings(db, workspaceId)
    .where('review_id', 'in', reviewIds)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map(toStanding);
}

/** What some people have to write or have finished writing, in any review that is not over. */
export async function partsToWrite(
  db: Reader,
  workspaceId: string,
  authorIds: readonly string[],
): Promise<PartStanding[]> {
  if (authorIds.length === 0) return [];
  const rows = await standings(db, workspaceId)
    .where('author_id', 'in', authorIds)
    .where('state', 'in', ['open', 'draft'])
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map(toStanding);
}

/** What somebody wrote, or is to write, as a peer or for somebody whom they lead no more; newest first. */
export async function partsElsewhere(
  db: Reader,
  workspaceId: string,
  authorId: string,
  limit: number,
): Promise<PartStanding[]> {
  const rows = await standings(db, workspaceId)
    .where('author_id', '=', authorId)
    .where((where) => where.or([where('kind', '=', 'peer'), where('state', '=', 'left')]))
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toStanding);
}

const standings = (db: Reader, workspaceId: string) =>
  db
    .selectFrom('review_part')
    .select(['id', 'review_id', 'kind', 'author_id', 'state', 'asked_at', 'open_on'])
    .where('workspace_id', '=', workspaceId);

type StandingRow = {
  id: string;
  review_id: string;
  kind: PartStanding['kind'];
  author_id: string;
  state: PartState;
  asked_at: number;
  open_on: LocalDate | null;
};

function toStanding(row: StandingRow): PartStanding {
  return {
    id: row.id,
    reviewId: row.review_id,
    kind: row.kind,
    authorId: row.author_id,
    state: row.state,
    askedAt: new Date(row.asked_at),
    openOn: row.open_on,
  };
}
