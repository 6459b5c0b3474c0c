import type { Reader, Writer } from '../../database/open.ts';

/** A question about a proposal, or what was replied; for the two alone. */
export type Note = {
  id: string;
  proposalId: string;
  kind: 'question' | 'reply';
  fromId: string;
  toId: string;
  text: string;
  at: Date;
};

export async function insertNote(trx: Writer, workspaceId: string, note: Note): Promise<void> {
  await trx
    .insertInto('goal_note')
    .values({
      workspace_id: workspaceId,
      id: note.id,
      proposal_id: note.proposalId,
      kind: note.kind,
      from_id: note.fromId,
      to_id: note.toId,
      text: note.text,
      at: note.at.getTime(),
    })
    .execute();
}

/** The note of an id; null when the workspace has none. */
export async function noteById(db: Reader, workspaceId: string, id: string): Promise<Note | null> {
  const row = await db
    .selectFrom('goal_note')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { proposal_id: proposalId, from_id: fromId, to_id: toId, kind, text, at } = row;
  return { id, proposalId, kind, fromId, toId, text, at: new Date(at) };
}
