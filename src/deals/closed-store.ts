import { inChunks } from '../database/chunks.ts';
import type { Reader } from '../database/open.ts';
import type { LocalDate } from '../kernel/date.ts';

/** Deals of one owner that were closed, and how many of them won: all (`stage` null), or those once in a stage. */
export type ClosedCount = { ownerId: string; stage: string | null; closed: number; won: number };

/**
 * What became of the deals that these people closed in [from, until): in all, and by each stage that they had been in
 * before. A deal without a close date is left out.
 */
export async function closedCounts(
  db: Reader,
  workspaceId: string,
  query: { ownerIds: readonly string[]; from: LocalDate; until: LocalDate },
): Promise<ClosedCount[]> {
  const counts: ClosedCount[] = [];
  for (const ownerIds of inChunks(query.ownerIds)) {
    const closed = db
      .selectFrom('deal')
      .where('deal.workspace_id', '=', workspaceId)
      .where('deal.owner_id', 'in', ownerIds)
      .where('deal.status', 'in', ['won', 'lost'])
      .where('deal.closed_on', '>=', query.from)
      .where('deal.closed_on', '<', query.until);
    const inAll = await closed
      .select((columns) => [
        'deal.owner_id',
        columns.fn.countAll<number>().as('closed'),
        columns.fn.countAll<number>().filterWhere('deal.status', '=', 'won').as('won'),
      ])
      .groupBy('deal.owner_id')
      .execute();
    const byStage = await closed
      .innerJoin('deal_stage', (join) =>
        join
          .onRef('deal_stage.workspace_id', '=', 'deal.workspace_id')
          .onRef('deal_stage.deal_id', '=', 'deal.id')
          .onRef('deal_stage.stage', '<>', 'deal.stage'),
      )
      .select((columns) => [
        'deal.owner_id',
        'deal_stage.stage',
        columns.fn.countAll<number>().as('closed'),
        columns.fn.countAll<number>().filterWhere('deal.status', '=', 'won').as('won'),
      ])
      .groupBy(['deal.owner_id', 'deal_stage.stage'])
      .execute();
    counts.push(
      ...inAll.map((row) => ({ ownerId: row.owner_id, stage: null, closed: row.closed, won: row.won })),
      ...byStage.map((row) => ({
        ownerId: row.owner_id,
        stage: row.stage,
        closed: row.closed,
        won: row.won,
      })),
    );
  }
  return counts;
}
