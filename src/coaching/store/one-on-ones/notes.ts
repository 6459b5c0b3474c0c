import type { Reader, Writer } from '../../../database/open.ts';

/**
 * Keeps what both read. False when it was written since `before` (null: never): then nothing is, as the other's words
 * would be lost.
 */
export async function keepNotes(
  trx: Writer,
  workspaceId: string,
  sessionId: string,
  { notes, by, at, before }: { notes: string; by: string; at: Date; before: number | null },
): Promise<boolean> {
  const update = trx
    .updateTable('one_on_one_session')
    .set({ notes, noted_by: by, noted_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', sessionId);
  const result = await (before === null
    ? update.where('noted_at', 'is', null)
    : update.where('noted_at', '=', before)
  ).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Keeps what somebody wrote for themselves, in place of what they wrote before. */
export async function keepOwnNote(
  trx: Writer,
  workspaceId: string,
  { sessionId, authorId, note, at }: { sessionId: string; authorId: string; note: string; at: Date },
): Promise<void> {
  const values = { note, written_at: at.getTime() };
  await trx
    .insertInto('one_on_one_own_note')
    .values({ workspace_id: workspaceId, session_id: sessionId, author_id: authorId, ...values })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'session_id', 'author_id']).doUpdateSet(values),
    )
    .execute();
}

/** What this person wrote for themselves; only for them. */
export async function ownNoteOf(
  db: Reader,
  workspaceId: string,
  { sessionId, authorId }: { sessionId: string; authorId: string },
): Promise<string | null> {
  const row = await db
    .selectFrom('one_on_one_own_note')
    .select('note')
    .where('workspace_id', '=', workspaceId)
    .where('session_id', '=', sessionId)
    .where('author_id', '=', authorId)
    .executeTakeFirst();
  return row?.note ?? null;
}
