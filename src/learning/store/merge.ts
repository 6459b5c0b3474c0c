import type { OnMerge } from '../../capability.ts';

/** What one wrote, is credited for, keeps right or decided is the other's. */
export const movePlaybook: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  for (const column of ['author_id', 'owner_id'] as const) {
    await trx
      .updateTable('playbook_entry')
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .execute();
  }
  for (const column of ['writer_id', 'decided_by'] as const) {
    await trx
      .updateTable('playbook_version')
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .execute();
  }
};
