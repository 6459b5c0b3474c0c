import type { Reader, Writer } from '../../database/open.ts';

/** What was taken back and may still stand in Slack: the rows of what was given in one go, by its id. */
export type ToRemove = { workspaceId: string; givenId: string; ids: string[] };

/** Takes back what was given in one go, and forgets what it said. Returns whether there was anything to take back. */
export async function takeBackGiven(
  trx: Writer,
  workspaceId: string,
  givenId: string,
  at: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable('praise')
    .set({ text: '', text_key: '', link: null, taken_back_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('given_id', '=', givenId)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** What is still to be removed from Slack, in every workspace. */
export async function praiseToRemove(db: Reader): Promise<ToRemove[]> {
  const rows = await db
    .selectFrom('praise')
    .select(['workspace_id', 'given_id', 'id'])
    .where('taken_back_at', 'is not', null)
    .where('removed_at', 'is', null)
    .orderBy('taken_back_at')
    .execute();
  const groups = Map.groupBy(rows, (row) => `${row.workspace_id} ${row.given_id}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ workspaceId: first.workspace_id, givenId: first.given_id, ids: group.map(({ id }) => id) }]
      : [];
  });
}

/** Keeps that nothing of it stands in Slack any more. */
export async function markRemoved(trx: Writer, { workspaceId, givenId }: ToRemove, at: Date): Promise<void> {
  await trx
    .updateTable('praise')
    .set({ removed_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('given_id', '=', givenId)
    .execute();
}
