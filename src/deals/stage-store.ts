import { inChunks } from '../database/chunks.ts';
import type { Reader } from '../database/open.ts';
import { addDays, daysBetween, type LocalDate } from '../kernel/date.ts';
import type { OpenDeal } from './deal.ts';
import type { WonDealStage } from './rules/stage-times.ts';
import { fromRow } from './store.ts';

/** Older deals say little about how this company sells today. */
const LOOK_BACK_DAYS = 365;

/** As many say it well, and every team's card asks: a large company wins a hundred thousand in a year. */
const MOST_WON_DEALS = 200;

/** Deals of these people that are open now and were opened on `asOf` or before (or who knows when). */
export async function openDeals(
  db: Reader,
  workspaceId: string,
  query: { ownerIds: readonly string[]; asOf: LocalDate },
): Promise<OpenDeal[]> {
  const deals: OpenDeal[] = [];
  for (const ownerIds of inChunks(query.ownerIds)) {
    const rows = await db
      .selectFrom('deal')
      .innerJoin('deal_stage', (join) =>
        join
          .onRef('deal_stage.workspace_id', '=', 'deal.workspace_id')
          .onRef('deal_stage.deal_id', '=', 'deal.id')
          .onRef('deal_stage.stage', '=', 'deal.stage'),
      )
      .selectAll('deal')
      .select('deal_stage.entered_on')
      .where('deal.workspace_id', '=', workspaceId)
      .where('deal.owner_id', 'in', ownerIds)
      .where('deal.status', '=', 'open')
      .where((where) =>
        where.or([where('deal.opened_on', 'is', null), where('deal.opened_on', '<=', query.asOf)]),
      )
      .execute();
    deals.push(
      ...rows.map((row) => ({ ...fromRow(row), daysInStage: daysBetween(row.entered_on, query.asOf) })),
    );
  }
  return deals;
}

/**
 * The last 200 deals won in the year before `asOf`, in each stage they were seen in before: a deal of two stages twice.
 */
export async function wonDealStages(
  db: Reader,
  workspaceId: string,
  asOf: LocalDate,
): Promise<WonDealStage[]> {
  const newest = db
    .selectFrom('deal')
    .select(['workspace_id', 'id', 'stage', 'opened_on', 'closed_on'])
    .where('workspace_id', '=', workspaceId)
    .where('status', '=', 'won')
    .where('closed_on', '>=', addDays(asOf, -LOOK_BACK_DAYS))
    .where('closed_on', '<', asOf)
    .orderBy('closed_on', 'desc')
    // Of deals won on one day the same ones count whenever it is asked.
    .orderBy('external_id')
    .limit(MOST_WON_DEALS);
  const rows = await db
    .selectFrom(newest.as('deal'))
    .leftJoin('deal_stage', (join) =>
      join
        .onRef('deal_stage.workspace_id', '=', 'deal.workspace_id')
        .onRef('deal_stage.deal_id', '=', 'deal.id')
        .onRef('deal_stage.stage', '<>', 'deal.stage'),
    )
    .select(['deal.id', 'deal.opened_on', 'deal.closed_on', 'deal_stage.stage', 'deal_stage.entered_on'])
    .execute();
  return rows.map((row) => ({
    dealId: row.id,
    openedOn: row.opened_on,
    closedOn: row.closed_on ?? asOf,
    stage: row.stage,
    enteredOn: row.entered_on,
  }));
}

/** When each of these deals was first told of; left out what is no deal. */
export async function firstSeen(
  db: Reader,
  workspaceId: string,
  dealIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const found = new Map<string, Date>();
  for (const chunk of inChunks(dealIds)) {
    const rows = await db
      .selectFrom('deal_stage')
      .select((select) => ['deal_id', select.fn.min('recorded_at').as('first')])
      .where('workspace_id', '=', workspaceId)
      .where('deal_id', 'in', chunk)
      .groupBy('deal_id')
      .execute();
    for (const row of rows) found.set(row.deal_id, new Date(Number(row.first)));
  }
  return found;
}

/** Whether any deal was told of at this instant or before. */
export async function knowsDealsSince(db: Reader, workspaceId: string, instant: Date): Promise<boolean> {
  const row = await db
    .selectFrom('deal_stage')
    .select('deal_id')
    .where('workspace_id', '=', workspaceId)
    .where('recorded_at', '<=', instant.getTime())
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
