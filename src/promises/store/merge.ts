import type { OnMerge } from '../../capability.ts';
import { movePair } from '../../database/move-pair.ts';

/**
 * What one promised or was promised is the other's. Between the two themselves nothing is moved: nobody promises
 * themselves anything. Where both did the same (a course), each number stays where it was followed.
 */
export const movePromises: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  await movePair(trx, { workspaceId, from, into }, 'promise', ['owner_id', 'other_id']);
  for (const column of ['written_by', 'settled_by', 'moved_by'] as const) {
    await trx
      .updateTable('promise')
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .where('owner_id', '<>', from)
      .where('other_id', '<>', from)
      .execute();
  }
  await trx
    .updateTable('followed_metric')
    .set({ person_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', from)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('followed_metric as own')
            .select('own.id')
            .where('own.workspace_id', '=', workspaceId)
            .where('own.person_id', '=', into)
            .whereRef('own.source_kind', '=', 'followed_metric.source_kind')
            .whereRef('own.source_id', '=', 'followed_metric.source_id')
            .whereRef('own.kpi', '=', 'followed_metric.kpi'),
        ),
      ),
    )
    .execute();
  await trx
    .updateTable('metric_result')
    .set({ person_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', from)
    .where('follow_id', 'in', (eb) =>
      eb
        .selectFrom('followed_metric')
        .select('id')
        .where('workspace_id', '=', workspaceId)
        .where('person_id', '=', into),
    )
    .execute();
};
