import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PartState, PartWords } from '../rules/review.ts';

/*
 * What stands in a part is read by two functions alone: one for its writer, and one for what was shared with both. All others
 * read how far parts are, without a word.
 */

/** What somebody wrote, for themselves alone; null when it is no part of theirs. */
export async function ownWords(
  db: Reader,
  workspaceId: string,
  partId: string,
  authorId: string,
): Promise<PartWords | null> {
  const row = await db
    .selectFrom('review_part')
    .select(['well', 'hard', 'next', 'overall'])
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', partId)
    .where('author_id', '=', authorId)
    .executeTakeFirst();
  return row ?? null;
}

/** What was shared with both of a review's pair, by its parts' ids. */
export async function sharedWords(
  db: Reader,
  workspaceId: string,
  reviewId: string,
): Promise<ReadonlyMap<string, PartWords>> {
  const rows = await db
    .selectFrom('review_part')
    .select(['id', 'well', 'hard', 'next', 'overall'])
    .where('workspace_id', '=', workspaceId)
    .where('review_id', '=', reviewId)
    .where('open_on', 'is not', null)
    .execute();
  return new Map(rows.map(({ id, ...words }) => [id, words]));
}

/** Keeps what somebody wrote, as a draft or finished; `openOn` where both read it from then on. */
export async function saveWords(
  trx: Writer,
  workspaceId: string,
  partId: string,
  words: PartWords,
  { state, at, openOn }: { state: PartState; at: Date; openOn: LocalDate | null },
): Promise<void> {
  const { well, hard, next, overall } = words;
  await trx
    .updateTable('review_part')
    .set({ well, hard, next, overall, state, saved_at: at.getTime(), open_on: openOn })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', partId)
    .execute();
}

/** Lets both of the pair read whatever is finished. */
export async function openFinished(
  trx: Writer,
  workspaceId: string,
  reviewId: string,
  on: LocalDate,
): Promise<void> {
  await trx
    .updateTable('review_part')
    .set({ open_on: on })
    .where('workspace_id', '=', workspaceId)
    .where('review_id', '=', reviewId)
    .where('state', '=', 'final')
    .where('open_on', 'is', null)
    .execute();
}
