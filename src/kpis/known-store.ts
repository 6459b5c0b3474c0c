import { inChunks } from '../database/chunks.ts';
import { type Reader, safeInteger } from '../database/open.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { FactKey } from './own.ts';
import type { Total } from './totals-store.ts';

/**
 * People's sums over [from, until) as the ledger stood at an instant (domain.md §0.8): what was recorded later does not
 * count, be it a late log or a correction. Nothing recorded, no row. Throws a RangeError for a sum beyond safe integers.
 */
export async function totalsKnownAt<K extends FactKey>(
  db: Reader,
  workspaceId: string,
  query: { personIds: readonly string[]; kpis: readonly K[]; from: LocalDate; until: LocalDate; at: Date },
): Promise<Total<K>[]> {
  const found: Total<K>[] = [];
  if (query.kpis.length === 0) return found;
  for (const personIds of inChunks(query.personIds)) {
    const rows = await db
      .selectFrom('fact')
      .select((columns) => [
        'person_id',
        'kpi',
        'currency',
        // PostgreSQL sums bigint into numeric, which would arrive as text.
        columns.cast<number>(columns.fn.sum('amount'), 'bigint').as('amount'),
        columns.cast<number>(columns.fn.sum('count'), 'bigint').as('count'),
      ])
      .where('workspace_id', '=', workspaceId)
      .where('person_id', 'in', personIds)
      .where('kpi', 'in', [...query.kpis])
      .where('date', '>=', query.from)
      .where('date', '<', query.until)
      .where('recorded_at', '<=', query.at.getTime())
      .groupBy(['person_id', 'kpi', 'currency'])
      .execute();
    for (const row of rows) {
      found.push({
        subjectId: row.person_id ?? '',
        // The query asked for no other.
        kpi: row.kpi as K,
        currency: row.currency,
        amount: safeInteger(row.amount),
        count: safeInteger(row.count),
      });
    }
  }
  return found;
}
