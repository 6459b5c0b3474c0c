import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../../database/open.ts';
import type { PrizeTable } from '../../../database/tables/competitions.ts';

/** A prize that somebody won, and how far it has come. */
export type Prize = {
  id: string;
  competitionId: string;
  personId: string;
  promisedBy: string;
  promisedAt: Date;
  grantedAt: Date | null;
  grantedBy: string | null;
  handedOverAt: Date | null;
};

/** Those that stand, of somebody who won or promised them; those that are still owed first, the oldest of them. */
export async function prizesAbout(db: Reader, workspaceId: string, personId: string): Promise<Prize[]> {
  const rows = await standing(db, workspaceId)
    .where((where) => where.or([where('person_id', '=', personId), where('promised_by', '=', personId)]))
    .orderBy('promised_at')
    .orderBy('id')
    .execute();
  return rows
    .map(toPrize)
    .sort((one, other) => Number(one.handedOverAt !== null) - Number(other.handedOverAt !== null));
}

/** Those that stand and were not handed over yet, the oldest first. */
export async function prizesOwed(db: Reader, workspaceId: string): Promise<Prize[]> {
  const rows = await standing(db, workspaceId)
    .where('handed_over_at', 'is', null)
    .orderBy('promised_at')
    .orderBy('id')
    .execute();
  return rows.map(toPrize);
}

/** A prize that stands; null when there is none. */
export async function prizeById(db: Reader, workspaceId: string, id: string): Promise<Prize | null> {
  const row = await standing(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toPrize(row) : null;
}

/** The prizes of a competition that stand. */
export async function prizesOf(db: Reader, workspaceId: string, competitionId: string): Promise<Prize[]> {
  const rows = await standing(db, workspaceId)
    .where('competition_id', '=', competitionId)
    .orderBy('id')
    .execute();
  return rows.map(toPrize);
}

/** How many prizes each of these people promised and did not hand over yet; nobody who owes none. */
export async function prizesOwedBy(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('prize')
    .select(['promised_by', (columns) => columns.fn.countAll<number>().as('owed')])
    .where('workspace_id', '=', workspaceId)
    .where('promised_by', 'in', [...personIds])
    .where('handed_over_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .groupBy('promised_by')
    .execute();
  return new Map(rows.map((row) => [row.promised_by, Number(row.owed)]));
}

/** Writes down what was promised and won. */
export async function insertPrizes(
  trx: Writer,
  workspaceId: string,
  prizes: readonly Pick<Prize, 'id' | 'competitionId' | 'personId' | 'promisedBy' | 'promisedAt'>[],
): Promise<void> {
  if (prizes.length === 0) return;
  await trx
    .insertInto('prize')
    .values(
      prizes.map((prize) => ({
        workspace_id: workspaceId,
        id: prize.id,
        competition_id: prize.competitionId,
        person_id: prize.personId,
        promised_by: prize.promisedBy,
        promised_at: prize.promisedAt.getTime(),
      })),
    )
    .execute();
}

/** One step further, once: granted, or handed over. Returns whether it was the first time. */
export async function markPrize(
  trx: Writer,
  workspaceId: string,
  id: string,
  { step, by, at }: { step: 'granted' | 'handed_over'; by: string; at: Date },
): Promise<boolean> {
  const said =
    step === 'granted'
      ? { granted_at: at.getTime(), granted_by: by }
      : { handed_over_at: at.getTime(), handed_over_by: by };
  const result = await trx
    .updateTable('prize')
    .set(said)
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where(`${step}_at`, 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes a prize back that was only promised; one that was granted stays, as somebody was told. */
export async function withdrawPrize(trx: Writer, workspaceId: string, id: string, at: Date): Promise<void> {
  await trx
    .updateTable('prize')
    .set({ withdrawn_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('granted_at', 'is', null)
    .execute();
}

const standing = (db: Reader, workspaceId: string) =>
  db
    .selectFrom('prize')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('withdrawn_at', 'is', null);

const instant = (at: number | null) => (at === null ? null : new Date(at));

function toPrize(row: Selectable<PrizeTable>): Prize {
  return {
    id: row.id,
    competitionId: row.competition_id,
    personId: row.person_id,
    promisedBy: row.promised_by,
    promisedAt: new Date(row.promised_at),
    grantedAt: instant(row.granted_at),
    grantedBy: row.granted_by,
    handedOverAt: instant(row.handed_over_at),
  };
}
