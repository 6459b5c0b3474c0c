import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';

/** Who of these people does not want to be named in what the bot posts by itself. */
export async function unnamedAmong(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const unnamed = new Set<string>();
  for (const ids of inChunks(personIds)) {
    const rows = await db
      .selectFrom('win_naming')
      .select('person_id')
      .where('workspace_id', '=', workspaceId)
      .where('person_id', 'in', ids)
      .where('is_named', '=', 0)
      .execute();
    for (const row of rows) unnamed.add(row.person_id);
  }
  return unnamed;
}

/** Keeps whether somebody may be named; the last word counts. */
export async function keepNaming(
  trx: Writer,
  workspaceId: string,
  personId: string,
  isNamed: boolean,
  at: Date,
): Promise<void> {
  const said = { is_named: isNamed ? (1 as const) : (0 as const), set_at: at.getTime() };
  await trx
    .insertInto('win_naming')
    .values({ workspace_id: workspaceId, person_id: personId, ...said })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id']).doUpdateSet(said))
    .execute();
}
