import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import { inChunks } from '../database/chunks.ts';
import { type Reader, safeInteger } from '../database/open.ts';
import type { Schema } from '../database/schema.ts';
import type { LocalDate } from '../kernel/date.ts';
import { catalogue, type KpiKey } from './catalogue.ts';
import type { FactKey } from './own.ts';

/** Which sums: of these people and teams, from one business date until before another. The catalogue's KPIs unless named. */
export type TotalsQuery<K extends FactKey = KpiKey> = {
  subjectIds: readonly string[];
  kpis?: readonly K[];
  from: LocalDate;
  until: LocalDate;
};

/** A subject's sum of one KPI in one currency (null: the KPI is a count). Nothing recorded, no row. */
export type Total<K extends FactKey = KpiKey> = {
  subjectId: string;
  kpi: K;
  currency: string | null;
  /** In the KPI's own unit: minor units for money, else a count. */
  amount: number;
  /** How many events stand behind the amount. */
  count: number;
};

/** A sum over one day or one week, by its first day. */
export type DatedTotal<K extends FactKey = KpiKey> = Total<K> & { start: LocalDate };

/** Sums over the whole of [from, until), in no order. Throws a RangeError for a sum beyond safe integers. */
export async function totals<K extends FactKey = KpiKey>(
  db: Reader,
  workspaceId: string,
  query: TotalsQuery<K>,
): Promise<Total<K>[]> {
  const rows = await sums(db, workspaceId, query, sql<string>`''`);
  return rows.map(({ subjectId, kpi, currency, amount, count }) => ({
    subjectId,
    kpi,
    currency,
    amount,
    count,
  }));
}

/** Sums of everybody in the workspace, people who left and teams' own figures included, over the whole of [from, until). */
export async function workspaceTotals<K extends FactKey = KpiKey>(
  db: Reader,
  workspaceId: string,
  { kpis, from, until }: { kpis: readonly K[]; from: LocalDate; until: LocalDate },
): Promise<Omit<Total<K>, 'subjectId'>[]> {
  if (kpis.length === 0) return [];
  const rows = await db
    .selectFrom('daily_total')
    .select((columns) => ['kpi', 'currency', ...numbers(columns)])
    .where('workspace_id', '=', workspaceId)
    .where('date', '>=', from)
    .where('date', '<', until)
    .where('kpi', 'in', [...kpis])
    .groupBy(['kpi', 'currency'])
    .execute();
  return rows.map((row) => ({
    kpi: row.kpi as K,
    currency: row.currency || null,
    amount: safeInteger(row.amount),
    count: safeInteger(row.count),
  }));
}

/** Sums by business date. */
export function dailyTotals<K extends FactKey = KpiKey>(
  db: Reader,
  workspaceId: string,
  query: TotalsQuery<K>,
): Promise<DatedTotal<K>[]> {
  return sums(db, workspaceId, query, sql<string>`date`);
}

/**
 * Sums by week; `start` is its first day. `starts` are the first days of the weeks, in order; what lies before the second
 * counts to the first. Days of the first and last week outside [from, until) are left out.
 */
export function weeklyTotals<K extends FactKey = KpiKey>(
  db: Reader,
  workspaceId: string,
  { starts, ...query }: TotalsQuery<K> & { starts: readonly LocalDate[] },
): Promise<DatedTotal<K>[]> {
  const [first = query.from, ...later] = starts;
  const cases = later.toReversed().map((start) => sql`when date >= ${start} then ${start}`);
  const start =
    cases.length > 0 ? sql<string>`case ${sql.join(cases, sql` `)} else ${first} end` : sql<string>`${first}`;
  return sums(db, workspaceId, query, start);
}

/** The first business date on which anything of a KPI was counted, by subject; left out where nothing ever was. */
export async function firstCounted(
  db: Reader,
  workspaceId: string,
  subjectIds: readonly string[],
  kpi: FactKey,
): Promise<Map<string, LocalDate>> {
  const firsts = new Map<string, LocalDate>();
  for (const ids of inChunks(subjectIds)) {
    const rows = await db
      .selectFrom('daily_total')
      .select((columns) => ['subject_id', columns.fn.min('date').as('first')])
      .where('workspace_id', '=', workspaceId)
      .where('subject_id', 'in', ids)
      .where('kpi', '=', kpi)
      .where('count', '<>', 0)
      .groupBy('subject_id')
      .execute();
    for (const row of rows) firsts.set(row.subject_id, row.first);
  }
  return firsts;
}

/** Which of some KPIs anything was counted of in [from, until), by any of these people and teams. */
export async function countedAmong<K extends FactKey = KpiKey>(
  db: Reader,
  workspaceId: string,
  { subjectIds, kpis = [], from, until }: TotalsQuery<K>,
): Promise<ReadonlySet<K>> {
  const found = new Set<K>();
  for (const ids of inChunks(kpis.length > 0 ? subjectIds : [])) {
    const rows = await db
      .selectFrom('daily_total')
      .select('kpi')
      .distinct()
      .where('workspace_id', '=', workspaceId)
      .where('subject_id', 'in', ids)
      .where('kpi', 'in', [...kpis])
      .where('date', '>=', from)
      .where('date', '<', until)
      .where('count', '<>', 0)
      .execute();
    for (const row of rows) found.add(row.kpi as K);
  }
  return found;
}

async function sums<K extends FactKey>(
  db: Reader,
  workspaceId: string,
  query: TotalsQuery<K>,
  start: RawBuilder<string>,
) {
  const found: DatedTotal<K>[] = [];
  // Named KPIs let the index go straight to the days asked for, past the history behind them.
  const kpis = query.kpis ?? catalogue.map((kpi) => kpi.key);
  if (kpis.length === 0) return found;
  for (const subjectIds of inChunks(query.subjectIds, 5000)) {
    const rows = await db
      .selectFrom('daily_total')
      .select((columns) => ['subject_id', 'kpi', 'currency', start.as('start'), ...numbers(columns)])
      .where('workspace_id', '=', workspaceId)
      .where('subject_id', 'in', subjectIds)
      .where('date', '>=', query.from)
      .where('date', '<', query.until)
      .where('kpi', 'in', [...kpis])
      .groupBy(['subject_id', 'kpi', 'currency', 'start'])
      .execute();
    for (const row of rows) {
      found.push({
        subjectId: row.subject_id,
        // The query asked for no other.
        kpi: row.kpi as K,
        currency: row.currency || null,
        start: row.start,
        amount: safeInteger(row.amount),
        count: safeInteger(row.count),
      });
    }
  }
  return found;
}

/** PostgreSQL sums bigint into numeric, which would arrive as text. */
function numbers(columns: ExpressionBuilder<Schema, 'daily_total'>) {
  return [
    columns.cast<number>(columns.fn.sum('amount'), 'bigint').as('amount'),
    columns.cast<number>(columns.fn.sum('count'), 'bigint').as('count'),
  ] as const;
}
