import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Says } from '../rules/check-in.ts';

/** What somebody said of a goal of theirs in the week that began on `week`; `note`: why, '' for nothing. */
export type CheckIn = { goalId: string; week: LocalDate; says: Says; note: string };

/** Keeps what is said of a goal in a week; the last word of the week stands. */
export async function keepCheckIn(
  trx: Writer,
  workspaceId: string,
  { goalId, week, says, note }: CheckIn,
  at: Date,
): Promise<void> {
  const said = { says, note, said_at: at.getTime() };
  await trx
    .insertInto('goal_check_in')
    .values({ workspace_id: workspaceId, goal_id: goalId, week_start: week, ...said })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'goal_id', 'week_start']).doUpdateSet(said))
    .execute();
}

/** What was said of these goals in a week, by the goal's id. */
export async function checkInsOf(
  db: Reader,
  workspaceId: string,
  goalIds: readonly string[],
  week: LocalDate,
): Promise<Map<string, CheckIn>> {
  const found = new Map<string, CheckIn>();
  for (const ids of inChunks(goalIds)) {
    const rows = await db
      .selectFrom('goal_check_in')
      .select(['goal_id', 'says', 'note'])
      .where('workspace_id', '=', workspaceId)
      .where('week_start', '=', week)
      .where('goal_id', 'in', ids)
      .execute();
    for (const { goal_id: goalId, says, note } of rows) found.set(goalId, { goalId, week, says, note });
  }
  return found;
}
