import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { RatingResult } from '../rules/rating.ts';

/** A manager's ratings of a quarter, by its key. */
export type RatedQuarter = { managerId: string; quarter: string };

/** The number that stands under a pseudonym; null when none does. */
export async function ratingOf(
  db: Reader,
  workspaceId: string,
  { managerId, quarter }: RatedQuarter,
  pseudonym: string,
): Promise<number | null> {
  const row = await db
    .selectFrom('coaching_rating')
    .select('value')
    .where('workspace_id', '=', workspaceId)
    .where('manager_id', '=', managerId)
    .where('quarter', '=', quarter)
    .where('pseudonym', '=', pseudonym)
    .executeTakeFirst();
  return row?.value ?? null;
}

/** Keeps a number under a pseudonym; the last one of the quarter stands. */
export async function keepRating(
  trx: Writer,
  workspaceId: string,
  { managerId, quarter }: RatedQuarter,
  { pseudonym, value }: { pseudonym: string; value: number },
): Promise<void> {
  await trx
    .insertInto('coaching_rating')
    .values({ workspace_id: workspaceId, manager_id: managerId, quarter, pseudonym, value })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'manager_id', 'quarter', 'pseudonym']).doUpdateSet({ value }),
    )
    .execute();
}

/** Whose ratings of which quarters are not closed yet. */
export async function openRatings(db: Reader, workspaceId: string): Promise<RatedQuarter[]> {
  const rows = await db
    .selectFrom('coaching_rating')
    .select(['manager_id', 'quarter'])
    .distinct()
    .where('workspace_id', '=', workspaceId)
    .orderBy('quarter')
    .orderBy('manager_id')
    .execute();
  return rows.map(({ manager_id: managerId, quarter }) => ({ managerId, quarter }));
}

/** Takes a quarter's numbers out of the database, for good; who gave which cannot be found out afterwards. */
export async function takeRatings(
  trx: Writer,
  workspaceId: string,
  { managerId, quarter }: RatedQuarter,
): Promise<number[]> {
  const rows = await trx
    .deleteFrom('coaching_rating')
    .where('workspace_id', '=', workspaceId)
    .where('manager_id', '=', managerId)
    .where('quarter', '=', quarter)
    .returning('value')
    .execute();
  return rows.map(({ value }) => Number(value));
}

/** Keeps what a quarter came to; what was kept first stands. */
export async function keepResult(
  trx: Writer,
  workspaceId: string,
  { managerId, quarter, end }: RatedQuarter & { end: LocalDate },
  { answers, halfPoints }: RatingResult,
): Promise<void> {
  await trx
    .insertInto('coaching_result')
    .values({
      workspace_id: workspaceId,
      manager_id: managerId,
      quarter,
      quarter_end: end,
      answers,
      half_points: halfPoints,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'manager_id', 'quarter']).doNothing())
    .execute();
}

/** What a manager's latest quarter came to that was published; null when none was. */
export async function latestResult(
  db: Reader,
  workspaceId: string,
  managerId: string,
): Promise<(RatingResult & { quarter: string }) | null> {
  const row = await db
    .selectFrom('coaching_result')
    .select(['quarter', 'answers', 'half_points'])
    .where('workspace_id', '=', workspaceId)
    .where('manager_id', '=', managerId)
    .orderBy('quarter_end', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { quarter: row.quarter, answers: row.answers, halfPoints: row.half_points } : null;
}

/** What a manager who turned out to be another was given is the other's; where both have a result, the other's stands. */
export async function moveRatings(
  trx: Writer,
  workspaceId: string,
  { from, into }: { from: string; into: string },
): Promise<void> {
  const results = await trx
    .deleteFrom('coaching_result')
    .where('workspace_id', '=', workspaceId)
    .where('manager_id', '=', from)
    .returningAll()
    .execute();
  if (results.length > 0) {
    await trx
      .insertInto('coaching_result')
      .values(results.map((result) => ({ ...result, manager_id: into })))
      .onConflict((conflict) => conflict.columns(['workspace_id', 'manager_id', 'quarter']).doNothing())
      .execute();
  }
  // Their pseudonyms are other ones, so that nothing can meet.
  await trx
    .updateTable('coaching_rating')
    .set({ manager_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('manager_id', '=', from)
    .execute();
}
