import type { OnMerge } from '../../../capability.ts';
import { movePerson } from '../../../database/move-person.ts';

/**
 * What one created, won or promised is the other's. Where both take part in a competition the account's place stays, as
 * its numbers become the sum of both. Whoever was left out stays left out.
 */
export const moveCompetitions: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  const change = { from, into, workspaceId };
  await movePerson(trx, change, 'competition', ['created_by', 'cancelled_by']);
  await movePerson(trx, change, 'prize', ['person_id', 'promised_by', 'granted_by', 'handed_over_by']);
  await movePerson(trx, change, 'competition_result', ['recorded_by']);
  await moveEntries(trx, change);
  await moveResults(trx, change);
  await moveOptOut(trx, change);
  await movePerson(trx, change, 'leaderboard_setting', ['set_by']);
};

type Move = { from: string; into: string; workspaceId: string };
type Trx = Parameters<OnMerge>[0];

async function moveEntries(trx: Trx, { workspaceId, from, into }: Move) {
  await trx
    .deleteFrom('competition_entry')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', from)
    .where('competition_id', 'in', (eb) =>
      eb
        .selectFrom('competition_entry as own')
        .select('own.competition_id')
        .where('own.workspace_id', '=', workspaceId)
        .where('own.person_id', '=', into),
    )
    .execute();
  await movePerson(trx, { workspaceId, from, into }, 'competition_entry', ['person_id']);
}

/** A result that names both stays as it was frozen. */
async function moveResults(trx: Trx, { workspaceId, from, into }: Move) {
  await trx
    .updateTable('competition_result')
    .set({ person_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', from)
    .where('competition_id', 'not in', (eb) =>
      eb
        .selectFrom('competition_result as own')
        .select('own.competition_id')
        .where('own.workspace_id', '=', workspaceId)
        .where('own.person_id', '=', into),
    )
    .execute();
}

async function moveOptOut(trx: Trx, { workspaceId, from, into }: Move) {
  const row = await trx
    .deleteFrom('leaderboard_opt_out')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', from)
    .returningAll()
    .executeTakeFirst();
  if (!row) return;
  await trx
    .insertInto('leaderboard_opt_out')
    .values({ ...row, person_id: into })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id']).doNothing())
    .execute();
}
