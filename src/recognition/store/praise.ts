import type { Selectable } from 'kysely';
import { isPostgres, type Reader, type Writer } from '../../database/open.ts';
import type { PraiseTable } from '../../database/tables/praise.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { GivenBefore } from '../rules/guards.ts';
import type { Praise } from '../rules/praise.ts';

/** Lets nobody else give in this person's name before the transaction ends: what was given is counted first. */
export async function holdGiver(trx: Writer, workspaceId: string, giverId: string): Promise<void> {
  await trx
    .selectFrom('person')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', giverId)
    .$if(isPostgres(trx), (query) => query.forUpdate())
    .executeTakeFirst();
}

/** What somebody gave on that day or later and did not take back, the newest first. */
export async function givenSince(
  db: Reader,
  workspaceId: string,
  giverId: string,
  since: LocalDate,
): Promise<GivenBefore[]> {
  const rows = await db
    .selectFrom('praise')
    .select(['receiver_id', 'given_on', 'text_key'])
    .where('workspace_id', '=', workspaceId)
    .where('giver_id', '=', giverId)
    .where('given_on', '>=', since)
    .where('taken_back_at', 'is', null)
    .orderBy('given_at', 'desc')
    .execute();
  return rows.map((row) => ({
    receiverId: row.receiver_id,
    givenOn: row.given_on,
    textKey: row.text_key,
  }));
}

/** Whether praise was given under this id, taken back or not. */
export async function isGiven(db: Reader, workspaceId: string, givenId: string): Promise<boolean> {
  const row = await db
    .selectFrom('praise')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('given_id', '=', givenId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Stores praise, a row for each who is thanked. */
export async function insertPraise(
  trx: Writer,
  workspaceId: string,
  praise: readonly Omit<Praise, 'thankedAt'>[],
  textKey: string,
): Promise<void> {
  await trx
    .insertInto('praise')
    .values(
      praise.map((each) => ({
        workspace_id: workspaceId,
        id: each.id,
        given_id: each.givenId,
        giver_id: each.giverId,
        receiver_id: each.receiverId,
        text: each.text,
        text_key: textKey,
        value: each.value,
        team_id: each.teamId,
        link: each.link,
        given_on: each.givenOn,
        given_at: each.givenAt.getTime(),
      })),
    )
    .execute();
}

/** What was given in one go, as far as it was not taken back; empty when there is none. */
export async function praiseGiven(db: Reader, workspaceId: string, givenId: string): Promise<Praise[]> {
  const rows = await selectPraise(db, workspaceId).where('given_id', '=', givenId).orderBy('id').execute();
  return rows.map(toPraise);
}

/** Praise by its id; null when there is none, or none any more. */
export async function praiseById(db: Reader, workspaceId: string, id: string): Promise<Praise | null> {
  const row = await selectPraise(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toPraise(row) : null;
}

/** Keeps that somebody said thanks for it. Returns whether this was the first time. */
export async function markThanked(trx: Writer, workspaceId: string, id: string, at: Date): Promise<boolean> {
  const result = await trx
    .updateTable('praise')
    .set({ thanked_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('thanked_at', 'is', null)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Praise that stands, for `toPraise`. */
export function selectPraise(db: Reader, workspaceId: string) {
  return db
    .selectFrom('praise')
    .select([
      ...(['id', 'given_id', 'giver_id', 'receiver_id', 'text', 'value', 'team_id', 'link'] as const),
      ...(['given_on', 'given_at', 'thanked_at'] as const),
    ])
    .where('workspace_id', '=', workspaceId)
    .where('taken_back_at', 'is', null);
}

/** A row of `selectPraise`. */
export function toPraise(
  row: Omit<Selectable<PraiseTable>, 'workspace_id' | 'text_key' | 'taken_back_at' | 'removed_at'>,
): Praise {
  return {
    id: row.id,
    givenId: row.given_id,
    giverId: row.giver_id,
    receiverId: row.receiver_id,
    text: row.text,
    value: row.value,
    teamId: row.team_id,
    link: row.link,
    givenOn: row.given_on,
    givenAt: new Date(row.given_at),
    thankedAt: row.thanked_at === null ? null : new Date(row.thanked_at),
  };
}
