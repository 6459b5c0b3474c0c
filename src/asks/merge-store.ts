import type { OnMerge } from '../capability.ts';

/**
 * What one asked, or was asked for, is the other's, private to the same two as before. Between the two themselves nothing
 * is moved: nobody asks anything of themselves.
 */
export const moveAsks: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  for (const [column, other] of [
    ['asker_id', 'manager_id'],
    ['manager_id', 'asker_id'],
  ] as const) {
    await trx
      .updateTable('ask')
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .where(other, '<>', into)
      .execute();
  }
  await trx
    .updateTable('ask')
    .set({ answered_by: into })
    .where('workspace_id', '=', workspaceId)
    .where('answered_by', '=', from)
    .execute();
};
