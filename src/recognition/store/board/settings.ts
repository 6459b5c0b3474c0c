import { inChunks } from '../../../database/chunks.ts';
import type { Reader, Writer } from '../../../database/open.ts';

/** Whether a company compares nobody: only teams' figures are shown (product.md §2, idea 9). */
export async function isFiguresOnly(db: Reader, workspaceId: string): Promise<boolean> {
  const row = await db
    .selectFrom('leaderboard_setting')
    .select('figures_only')
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  return row?.figures_only === 1;
}

/** Says so, or no longer. */
export async function saveFiguresOnly(
  trx: Writer,
  workspaceId: string,
  said: { isOn: boolean; by: string; at: Date },
): Promise<void> {
  const values = { figures_only: said.isOn ? 1 : 0, set_by: said.by, set_at: said.at.getTime() } as const;
  await trx
    .insertInto('leaderboard_setting')
    .values({ workspace_id: workspaceId, ...values })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(values))
    .execute();
}

/** Which of these people want to be left out. */
export async function leftOut(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const ids of inChunks(personIds)) {
    const rows = await db
      .selectFrom('leaderboard_opt_out')
      .select('person_id')
      .where('workspace_id', '=', workspaceId)
      .where('person_id', 'in', ids)
      .execute();
    for (const row of rows) found.add(row.person_id);
  }
  return found;
}

/** Leaves somebody out from now on. Returns whether they were in. */
export async function leaveOut(
  trx: Writer,
  workspaceId: string,
  personId: string,
  at: Date,
): Promise<boolean> {
  const result = await trx
    .insertInto('leaderboard_opt_out')
    .values({ workspace_id: workspaceId, person_id: personId, opted_out_at: at.getTime() })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** Takes somebody in again. Returns whether they were left out. */
export async function takeIn(trx: Writer, workspaceId: string, personId: string): Promise<boolean> {
  const result = await trx
    .deleteFrom('leaderboard_opt_out')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
