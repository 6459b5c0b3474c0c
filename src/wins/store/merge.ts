import type { OnMerge } from '../../capability.ts';

/**
 * What one was told of is the other's, so that neither is told again; where both were told of the same, each row stays
 * where it is. Who of the two does not want to be named is not named.
 */
export const moveWins: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  await trx
    .updateTable('win')
    .set({ person_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', from)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('win as own')
            .select('own.id')
            .where('own.workspace_id', '=', workspaceId)
            .where('own.person_id', '=', into)
            .whereRef('own.kind', '=', 'win.kind')
            .whereRef('own.about', '=', 'win.about')
            .whereRef('own.period', '=', 'win.period'),
        ),
      ),
    )
    .execute();
  const said = await trx
    .selectFrom('win_naming')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('person_id', 'in', [from, into])
    .execute();
  const kept = said.find((row) => row.is_named === 0) ?? said[0];
  if (!kept || !said.some((row) => row.person_id === from)) return;
  await trx
    .deleteFrom('win_naming')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', 'in', [from, into])
    .execute();
  await trx
    .insertInto('win_naming')
    .values({ ...kept, person_id: into })
    .execute();
};
