import type { OnMerge } from '../../capability.ts';
import { movePerson } from '../../database/move-person.ts';

/**
 * What one gave or was given is the other's. Between the two themselves nothing is moved, and neither is what was said to
 * both in one go: nobody is thanked by themselves, or twice in one sentence. A pause holds on.
 */
export const movePraise: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  await trx
    .updateTable('praise')
    .set({ giver_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('giver_id', '=', from)
    .where('given_id', 'not in', (eb) =>
      eb
        .selectFrom('praise as to_themselves')
        .select('to_themselves.given_id')
        .where('to_themselves.workspace_id', '=', workspaceId)
        .where('to_themselves.receiver_id', '=', into),
    )
    .execute();
  await trx
    .updateTable('praise')
    .set({ receiver_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('receiver_id', '=', from)
    .where('giver_id', '<>', into)
    .where('given_id', 'not in', (eb) =>
      eb
        .selectFrom('praise as to_both')
        .select('to_both.given_id')
        .where('to_both.workspace_id', '=', workspaceId)
        .where('to_both.receiver_id', '=', into),
    )
    .execute();
  await movePerson(trx, { workspaceId, from, into }, 'praise_pause', ['person_id']);
};
