import type { OnMerge } from '../capability.ts';
import { movePair } from '../database/move-pair.ts';

/**
 * What one gave, was given, asked for or was asked for is the other's, private to the same people as before. Between the
 * two themselves nothing is moved: nobody gives feedback to themselves, or is asked for it by themselves.
 */
export const moveFeedback: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  await movePair(trx, { workspaceId, from, into }, 'feedback', ['giver_id', 'receiver_id']);
  await trx
    .updateTable('feedback_request')
    .set({ asked_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('asked_id', '=', from)
    .where('asker_id', '<>', into)
    .where('about_id', '<>', into)
    .execute();
  // A request about oneself moves as a whole: a third would read what was meant for one person.
  for (const column of ['about_id', 'asker_id'] as const) {
    await trx
      .updateTable('feedback_request')
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .where('asked_id', '<>', into)
      .execute();
  }
};
