import type { Reader } from '../../../database/open.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { type FactKey, type Total, totals, totalsKnownAt } from '../../../kpis/index.ts';

/** What people counted, by whose and of what; in one currency where it is money. */
export type Amounts = (personId: string, kpi: FactKey, currency: string | null) => number;

/** People's sums of some days: as the ledger stands, or (`knownAt`) as it stood at an instant. */
export async function amountsOf(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  asked: { kpis: readonly FactKey[]; start: LocalDate; end: LocalDate; knownAt: Date | null },
): Promise<Amounts> {
  const { kpis, start: from, end: until, knownAt: at } = asked;
  const query = { kpis: [...new Set(kpis)], from, until };
  const sums: Total<FactKey>[] = at
    ? await totalsKnownAt<FactKey>(db, workspaceId, { ...query, personIds, at })
    : await totals<FactKey>(db, workspaceId, { ...query, subjectIds: personIds });
  const known = new Map(sums.map((sum) => [`${sum.subjectId} ${sum.kpi} ${sum.currency ?? ''}`, sum.amount]));
  return (personId, kpi, currency) => known.get(`${personId} ${kpi} ${currency ?? ''}`) ?? 0;
}
