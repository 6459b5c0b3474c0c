import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';

/** Since when a team is live: the bot posts and writes for it by itself. */
export type Launch = { teamId: string; liveOn: LocalDate; liveAt: Date };

/** The teams that are live. */
export async function liveTeams(db: Reader, workspaceId: string): Promise<ReadonlyMap<string, Launch>> {
  const rows = await db
    .selectFrom('team_launch')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .execute();
  return new Map(
    rows.map((row) => [
      row.team_id,
      { teamId: row.team_id, liveOn: row.live_on, liveAt: new Date(row.live_at) },
    ]),
  );
}

/** Makes a team live; one that is already stays as it is. Returns whether anything changed. */
export async function insertLaunch(
  trx: Writer,
  workspaceId: string,
  { teamId, liveOn, liveAt }: Launch,
  launchedBy: string | null,
): Promise<boolean> {
  const result = await trx
    .insertInto('team_launch')
    .values({
      workspace_id: workspaceId,
      team_id: teamId,
      live_on: liveOn,
      live_at: liveAt.getTime(),
      launched_by: launchedBy,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'team_id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** Takes a team back from being live. Returns whether it was. */
export async function deleteLaunch(trx: Writer, workspaceId: string, teamId: string): Promise<boolean> {
  const result = await trx
    .deleteFrom('team_launch')
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId)
    .executeTakeFirst();
  return Number(result.numDeletedRows) > 0;
}
