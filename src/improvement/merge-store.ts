import type { OnMerge } from '../capability.ts';
import { movePair } from '../database/move-pair.ts';
import { movePerson } from '../database/move-person.ts';

/**
 * Plans of one are the other's, with the same other of the pair as before. Between the two themselves nothing is moved: nobody
 * has a plan with themselves.
 */
export const movePlans: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  for (const table of ['improvement_plan', 'improvement_version', 'improvement_word'] as const) {
    await movePair(trx, { workspaceId, from, into }, table, ['person_id', 'manager_id']);
  }
  await movePerson(trx, { workspaceId, from, into }, 'improvement_plan', ['shared_with']);
  await movePerson(trx, { workspaceId, from, into }, 'improvement_version', ['author_id']);
  // Whoever spoke as both at one check has one word: the account's stands, the other row keeps its author.
  await trx
    .updateTable('improvement_word')
    .set({ author_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('author_id', '=', from)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('improvement_word as held')
            .select('held.plan_id')
            .where('held.workspace_id', '=', workspaceId)
            .where('held.author_id', '=', into)
            .whereRef('held.plan_id', '=', 'improvement_word.plan_id')
            .whereRef('held.check_on', '=', 'improvement_word.check_on'),
        ),
      ),
    )
    .execute();
};
