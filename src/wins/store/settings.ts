import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../database/open.ts';
import type { TeamWinSettingTable } from '../../database/tables/wins.ts';

/** What the bot may post by itself in a team's channel. */
export type TeamWishes = {
  teamId: string;
  /** Null: no deals. */
  deals: { since: Date } | null;
  /** Minor units of `currency`; 0: every deal. */
  minimum: number;
  currency: string;
  dealsADay: number;
  records: boolean;
};

/** A team's; null for one of which nobody ever said anything. */
export async function teamWishes(
  db: Reader,
  workspaceId: string,
  teamId: string,
): Promise<TeamWishes | null> {
  const row = await db
    .selectFrom('team_win_setting')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId)
    .executeTakeFirst();
  return row ? toWishes(row) : null;
}

/** Those of every team that wants anything posted. */
export async function allWishes(db: Reader, workspaceId: string): Promise<TeamWishes[]> {
  const rows = await db
    .selectFrom('team_win_setting')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where((eb) => eb.or([eb('deals_on', '=', 1), eb('records_on', '=', 1)]))
    .orderBy('team_id')
    .execute();
  return rows.map(toWishes);
}

/** Keeps what a team wants; what was said before is replaced. */
export async function keepWishes(
  trx: Writer,
  workspaceId: string,
  { teamId, deals, minimum, currency, dealsADay, records }: TeamWishes,
  { by, at }: { by: string; at: Date },
): Promise<void> {
  const said = {
    deals_on: deals ? (1 as const) : (0 as const),
    deals_since: deals?.since.getTime() ?? null,
    deal_minimum: minimum,
    currency,
    deals_a_day: dealsADay,
    records_on: records ? (1 as const) : (0 as const),
    changed_by: by,
    changed_at: at.getTime(),
  };
  await trx
    .insertInto('team_win_setting')
    .values({ workspace_id: workspaceId, team_id: teamId, ...said })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'team_id']).doUpdateSet(said))
    .execute();
}

function toWishes(row: Selectable<TeamWinSettingTable>): TeamWishes {
  return {
    teamId: row.team_id,
    deals: row.deals_on && row.deals_since !== null ? { since: new Date(row.deals_since) } : null,
    minimum: row.deal_minimum,
    currency: row.currency,
    dealsADay: row.deals_a_day,
    records: row.records_on === 1,
  };
}
