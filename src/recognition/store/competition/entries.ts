import { inChunks } from '../../../database/chunks.ts';
import type { Reader, Writer } from '../../../database/open.ts';

/** A goal as it was at the start, in thousandths; null where points count. */
export type EntryTarget = { parts: number; currency: string | null } | null;

/** Somebody who takes part. */
export type Entry = { personId: string; targets: readonly EntryTarget[] };

/** Who takes part in a competition. */
export async function entriesOf(db: Reader, workspaceId: string, competitionId: string): Promise<Entry[]> {
  const rows = await db
    .selectFrom('competition_entry')
    .select(['person_id', 'targets'])
    .where('workspace_id', '=', workspaceId)
    .where('competition_id', '=', competitionId)
    .orderBy('person_id')
    .execute();
  return rows.map((row) => ({ personId: row.person_id, targets: JSON.parse(row.targets) }));
}

/** In which of these competitions somebody takes part. */
export async function enteredIn(
  db: Reader,
  workspaceId: string,
  personId: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('competition_entry')
    .select('competition_id')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .execute();
  return new Set(rows.map((row) => row.competition_id));
}

/** Writes down who takes part. */
export async function insertEntries(
  trx: Writer,
  workspaceId: string,
  competitionId: string,
  entries: readonly Entry[],
): Promise<void> {
  for (const some of inChunks(entries)) {
    await trx
      .insertInto('competition_entry')
      .values(
        some.map(({ personId, targets }) => ({
          workspace_id: workspaceId,
          competition_id: competitionId,
          person_id: personId,
          targets: JSON.stringify(targets),
        })),
      )
      .execute();
  }
}
