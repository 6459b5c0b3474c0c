import type { OnMerge } from '../capability.ts';

/**
 * What one gave or was given is the other's, private to the same pair as before. Between the two themselves nothing is
 * moved: nobody gives feedback to themselves.
 */
export const moveFeedback: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  for (const [column, other] of [
    ['giver_id', 'receiver_id'],
    ['receiver_id', 'giver_id'],
  ] as const) {
    await trx
      .updateTable('feedback')
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .where(other, '<>', into)
      .execute();
  }
};
