import type { Reader, Writer } from '../../database/open.ts';
import type { Note, Review } from '../rules/review.ts';

/** Keeps a note. False when this id is stored already. */
export async function insertNote(
  trx: Writer,
  workspaceId: string,
  review: Pick<Review, 'id' | 'personId' | 'managerId'>,
  { id, kind, authorId, text, on }: Note & { id: string },
  at: Date,
): Promise<boolean> {
  const row = await trx
    .insertInto('review_note')
    .values({
      workspace_id: workspaceId,
      id,
      review_id: review.id,
      kind,
      person_id: review.personId,
      manager_id: review.managerId,
      author_id: authorId,
      text,
      noted_on: on,
      noted_at: at.getTime(),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** What was written down of a review's talk and added to its parts, in order. */
export async function notesOf(db: Reader, workspaceId: string, reviewId: string): Promise<Note[]> {
  const rows = await db
    .selectFrom('review_note')
    .select(['kind', 'author_id', 'text', 'noted_on'])
    .where('workspace_id', '=', workspaceId)
    .where('review_id', '=', reviewId)
    .orderBy('noted_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ kind: row.kind, authorId: row.author_id, text: row.text, on: row.noted_on }));
}

/** Of which reviews a talk was written down. */
export async function talkedAbout(
  db: Reader,
  workspaceId: string,
  reviewIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (reviewIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('review_note')
    .select('review_id')
    .distinct()
    .where('workspace_id', '=', workspaceId)
    .where('review_id', 'in', reviewIds)
    .where('kind', '=', 'talk')
    .execute();
  return new Set(rows.map((row) => row.review_id));
}
