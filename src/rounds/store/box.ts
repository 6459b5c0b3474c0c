import { isPostgres, type Reader, type Writer } from '../../database/open.ts';

/** Keeps a round's first box. */
export async function insertBox(
  trx: Writer,
  workspaceId: string,
  { id, subjectId }: { id: string; subjectId: string },
  sealed: string,
): Promise<void> {
  await trx
    .insertInto('round_box')
    .values({ workspace_id: workspaceId, round_id: id, subject_id: subjectId, sealed })
    .execute();
}

/** A round's box as it lies there; null when there is none (any more). */
export async function boxOf(db: Reader, workspaceId: string, roundId: string): Promise<string | null> {
  return (await box(db, workspaceId, roundId).executeTakeFirst())?.sealed ?? null;
}

/** The same, which nobody else changes before this transaction ends. */
export async function lockBox(trx: Writer, workspaceId: string, roundId: string): Promise<string | null> {
  const row = await box(trx, workspaceId, roundId)
    .$if(isPostgres(trx), (query) => query.forUpdate())
    .executeTakeFirst();
  return row?.sealed ?? null;
}

/** Puts another box in its place. */
export async function replaceBox(
  trx: Writer,
  workspaceId: string,
  roundId: string,
  sealed: string,
): Promise<void> {
  await trx
    .updateTable('round_box')
    .set({ sealed })
    .where('workspace_id', '=', workspaceId)
    .where('round_id', '=', roundId)
    .execute();
}

const box = (db: Reader, workspaceId: string, roundId: string) =>
  db
    .selectFrom('round_box')
    .select('sealed')
    .where('workspace_id', '=', workspaceId)
    .where('round_id', '=', roundId);
