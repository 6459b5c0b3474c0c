import type { Writer } from '../../database/open.ts';

/** Ends a course or a programme: nobody is given it any more. Returns whether it ran. */
export async function setEnded(
  trx: Writer,
  workspaceId: string,
  table: 'course' | 'course_programme',
  { id, by, at }: { id: string; by: string; at: Date },
): Promise<boolean> {
  const result = await trx
    .updateTable(table)
    .set({ ended_by: by, ended_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}
