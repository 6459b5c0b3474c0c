import type { OnMerge } from '../../capability.ts';
import { movePair } from '../../database/move-pair.ts';

/** Role-plays of one are the other's. Between the two themselves nothing is moved: nobody plays with themselves. */
export const moveRoleplays: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  await movePair(trx, { workspaceId, from, into }, 'roleplay', ['rep_id', 'partner_id']);
};
