import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';

/** When and how a won deal is posted in a team's channel. */
export type DealPost = { dealId: string; teamId: string; on: LocalDate; at: Date; isGathered: boolean };

/** Which of these deals were noticed before, wherever they were posted. */
export async function noticedAmong(
  db: Reader,
  workspaceId: string,
  dealIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const noticed = new Set<string>();
  for (const ids of inChunks(dealIds)) {
    const rows = await db
      .selectFrom('deal_post')
      .select('deal_id')
      .where('workspace_id', '=', workspaceId)
      .where('deal_id', 'in', ids)
      .execute();
    for (const row of rows) noticed.add(row.deal_id);
  }
  return noticed;
}

/** A team's posts of one of its days, in the order in which they were noticed. */
export async function postsOn(
  db: Reader,
  workspaceId: string,
  teamId: string,
  day: LocalDate,
): Promise<DealPost[]> {
  const rows = await db
    .selectFrom('deal_post')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId)
    .where('post_on', '=', day)
    .orderBy('noticed_at')
    .orderBy('deal_id')
    .execute();
  return rows.map((row) => ({
    dealId: row.deal_id,
    teamId: row.team_id,
    on: row.post_on,
    at: new Date(row.post_at),
    isGathered: row.is_gathered === 1,
  }));
}

/** Keeps what is to be posted. A deal that another process noticed first stays as that has it. */
export async function insertDealPosts(
  trx: Writer,
  workspaceId: string,
  posts: readonly DealPost[],
  noticedAt: Date,
): Promise<void> {
  if (posts.length === 0) return;
  await trx
    .insertInto('deal_post')
    .values(
      posts.map(({ dealId, teamId, on, at, isGathered }) => ({
        workspace_id: workspaceId,
        deal_id: dealId,
        team_id: teamId,
        post_on: on,
        post_at: at.getTime(),
        is_gathered: isGathered ? (1 as const) : (0 as const),
        noticed_at: noticedAt.getTime(),
      })),
    )
    .onConflict((conflict) => conflict.columns(['workspace_id', 'deal_id']).doNothing())
    .execute();
}
