import { inChunks } from '../../../database/chunks.ts';
import type { Reader, Writer } from '../../../database/open.ts';

/** What somebody's numbers came to in a round: the frozen result, or a correction of it. */
export type ResultRow = {
  personId: string;
  amounts: readonly number[];
  quality: { k: number; n: number } | null;
  place: number | null;
  isWinner: boolean;
};

/** The last round of a competition's result, 0 while there is none. */
export async function lastRound(db: Reader, workspaceId: string, competitionId: string): Promise<number> {
  const row = await db
    .selectFrom('competition_result')
    .select((columns) => columns.fn.max('round').as('round'))
    .where('workspace_id', '=', workspaceId)
    .where('competition_id', '=', competitionId)
    .executeTakeFirst();
  return Number(row?.round ?? 0);
}

/** The result of a round. */
export async function resultOf(
  db: Reader,
  workspaceId: string,
  competitionId: string,
  round: number,
): Promise<ResultRow[]> {
  const rows = await db
    .selectFrom('competition_result')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('competition_id', '=', competitionId)
    .where('round', '=', round)
    .orderBy('person_id')
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    amounts: JSON.parse(row.amounts),
    quality: row.quality_n === null ? null : { k: row.quality_k ?? 0, n: row.quality_n },
    place: row.place,
    isWinner: row.is_winner === 1,
  }));
}

/** Writes a round down. Throws a unique violation when there is one already. */
export async function insertResult(
  trx: Writer,
  workspaceId: string,
  { competitionId, round, at, by }: { competitionId: string; round: number; at: Date; by: string | null },
  result: readonly ResultRow[],
): Promise<void> {
  for (const some of inChunks(result)) {
    await trx
      .insertInto('competition_result')
      .values(
        some.map((row) => ({
          workspace_id: workspaceId,
          competition_id: competitionId,
          round,
          person_id: row.personId,
          amounts: JSON.stringify(row.amounts),
          quality_k: row.quality?.k ?? null,
          quality_n: row.quality?.n ?? null,
          place: row.place,
          is_winner: row.isWinner ? (1 as const) : (0 as const),
          recorded_at: at.getTime(),
          recorded_by: by,
        })),
      )
      .execute();
  }
}
