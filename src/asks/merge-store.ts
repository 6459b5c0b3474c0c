import type { OnMerge } from '../capability.ts';
import { movePair } from '../database/move-pair.ts';
import { movePerson } from '../database/move-person.ts';

/**
 * What one asked, or was asked for, is the other's, private to the same two as before. Between the two themselves nothing
 * is moved: nobody asks anything of themselves.
 */
export const moveAsks: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  await movePair(trx, { workspaceId, from, into }, 'ask', ['asker_id', 'manager_id']);
  await movePerson(trx, { workspaceId, from, into }, 'ask', ['answered_by']);
};
