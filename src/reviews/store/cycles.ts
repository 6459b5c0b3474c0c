import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../database/open.ts';
import type { ReviewCycleTable } from '../../database/tables/reviews.ts';
import type { Cycle } from '../rules/review.ts';

/** Keeps a new cycle. False when this id is stored already: then nothing is written. */
export async function insertCycle(
  trx: Writer,
  workspaceId: string,
  cycle: Omit<Cycle, 'endedAt'>,
): Promise<boolean> {
  const row = await trx
    .insertInto('review_cycle')
    .values({
      workspace_id: workspaceId,
      id: cycle.id,
      name: cycle.name,
      period_start: cycle.start,
      period_end: cycle.end,
      self_due: cycle.selfDue,
      manager_due: cycle.managerDue,
      peers: cycle.peers,
      has_overall: cycle.hasOverall ? 1 : 0,
      started_by: cycle.startedBy,
      started_at: cycle.startedAt.getTime(),
      ended_by: null,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps that a cycle was called off. False when it was so already. */
export async function endCycleRow(
  trx: Writer,
  workspaceId: string,
  id: string,
  { by, at }: { by: string; at: Date },
): Promise<boolean> {
  const row = await trx
    .updateTable('review_cycle')
    .set({ ended_by: by, ended_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Null when the workspace has none with this id. */
export async function cycleById(db: Reader, workspaceId: string, id: string): Promise<Cycle | null> {
  const row = await cycles(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toCycle(row) : null;
}

export async function cyclesByIds(
  db: Reader,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Cycle>> {
  if (ids.length === 0) return new Map();
  const rows = await cycles(db, workspaceId).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, toCycle(row)]));
}

/** The last cycles that somebody started (null: anybody), newest first. */
export async function lastCycles(
  db: Reader,
  workspaceId: string,
  startedBy: string | null,
  limit: number,
): Promise<Cycle[]> {
  const rows = await cycles(db, workspaceId)
    .$if(startedBy !== null, (query) => query.where('started_by', '=', startedBy ?? ''))
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toCycle);
}

const cycles = (db: Reader, workspaceId: string) =>
  db.selectFrom('review_cycle').selectAll().where('workspace_id', '=', workspaceId);

function toCycle(row: Selectable<ReviewCycleTable>): Cycle {
  return {
    id: row.id,
    name: row.name,
    start: row.period_start,
    end: row.period_end,
    selfDue: row.self_due,
    managerDue: row.manager_due,
    peers: row.peers,
    hasOverall: row.has_overall === 1,
    startedBy: row.started_by,
    startedAt: new Date(row.started_at),
    endedAt: row.ended_at === null ? null : new Date(row.ended_at),
  };
}
