import type { OnMerge } from '../../capability.ts';

/** Role-plays of one are the other's. Between the two themselves nothing is moved: nobody plays with themselves. */
export const moveRoleplays: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  for (const [column, other] of [
    ['rep_id', 'partner_id'],
    ['partner_id', 'rep_id'],
  ] as const) {
    await trx
      .updateTable('roleplay')
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .where(other, '<>', into)
      .execute();
  }
};
