import { isPostgres, type Reader, type Writer } from '../database/open.ts';

/** A week's card that a manager was asked to look at, and what was said; `by` and `at` null: nothing yet. */
export type Review = { state: 'asked' | 'posted' | 'held'; by: string | null; at: Date | null };

/** What was said about a team's card of a week; null when nobody was asked. In a transaction the row is held. */
export async function reviewOf(
  db: Reader,
  workspaceId: string,
  teamId: string,
  week: string,
  options: { hold?: boolean } = {},
): Promise<Review | null> {
  const row = await db
    .selectFrom('scorecard_review')
    .select(['state', 'decided_by', 'decided_at'])
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId)
    .where('week', '=', week)
    .$if(options.hold === true && isPostgres(db), (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) return null;
  return {
    state: row.state,
    by: row.decided_by,
    at: row.decided_at === null ? null : new Date(row.decided_at),
  };
}

/** The cards of some teams that somebody was asked about since then, and nothing was said: the earliest first. */
export async function reviewsAsked(
  db: Reader,
  workspaceId: string,
  teamIds: readonly string[],
  since: Date,
): Promise<{ teamId: string; week: string }[]> {
  if (teamIds.length === 0) return [];
  const rows = await db
    .selectFrom('scorecard_review')
    .select(['team_id', 'week'])
    .where('workspace_id', '=', workspaceId)
    .where('team_id', 'in', teamIds)
    .where('state', '=', 'asked')
    .where('asked_at', '>', since.getTime())
    .orderBy('asked_at')
    .orderBy('team_id')
    .execute();
  return rows.map((row) => ({ teamId: row.team_id, week: row.week }));
}

/** Keeps that somebody is asked about a week's card; whoever was asked before stays so. */
export async function askReview(
  trx: Writer,
  workspaceId: string,
  teamId: string,
  week: string,
  at: Date,
): Promise<void> {
  await trx
    .insertInto('scorecard_review')
    .values({
      workspace_id: workspaceId,
      team_id: teamId,
      week,
      state: 'asked',
      asked_at: at.getTime(),
      decided_by: null,
      decided_at: null,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'team_id', 'week']).doNothing())
    .execute();
}

/** Keeps what somebody said about a week's card. */
export async function decideReview(
  trx: Writer,
  workspaceId: string,
  teamId: string,
  week: string,
  decision: { state: 'posted' | 'held'; by: string; at: Date },
): Promise<void> {
  await trx
    .updateTable('scorecard_review')
    .set({ state: decision.state, decided_by: decision.by, decided_at: decision.at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId)
    .where('week', '=', week)
    .execute();
}
