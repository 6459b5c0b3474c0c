import type { Reader } from '../database/open.ts';

/** When someone last gave each of these people feedback; whoever never had any is left out. */
export async function lastGiven(
  db: Reader,
  workspaceId: string,
  giverId: string,
  receiverIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (receiverIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('feedback')
    .select((select) => ['receiver_id', select.fn.max('given_at').as('at')])
    .where('workspace_id', '=', workspaceId)
    .where('giver_id', '=', giverId)
    .where('receiver_id', 'in', receiverIds)
    .groupBy('receiver_id')
    .execute();
  return new Map(rows.map((row) => [row.receiver_id, new Date(Number(row.at))]));
}
