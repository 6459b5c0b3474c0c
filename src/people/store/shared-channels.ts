import type { Reader, Writer } from '../../database/open.ts';

type Place = { teamId: string; channelId: string };

/** Whether a team's posts may go into this channel although another company reads it. */
export async function isSharedAllowed(
  db: Reader,
  workspaceId: string,
  { teamId, channelId }: Place,
): Promise<boolean> {
  const row = await db
    .selectFrom('shared_channel')
    .select('channel_id')
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId)
    .where('channel_id', '=', channelId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps who allowed it; whoever was first stays. Returns whether it is new. */
export async function allowSharedChannel(
  trx: Writer,
  workspaceId: string,
  { teamId, channelId }: Place,
  { by, at }: { by: string; at: Date },
): Promise<boolean> {
  const result = await trx
    .insertInto('shared_channel')
    .values({
      workspace_id: workspaceId,
      team_id: teamId,
      channel_id: channelId,
      allowed_by: by,
      allowed_at: at.getTime(),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'team_id', 'channel_id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}
