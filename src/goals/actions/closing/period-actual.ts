import type { Reader } from '../../../database/open.ts';
import type { Result } from '../../store/results.ts';
import { subjectTotals } from '../subject-totals.ts';

/** What came in for a goal in a whole period, in its own currency; in the KPI's unit. */
export async function actualOf(
  db: Reader,
  workspaceId: string,
  { subject, kpi, currency, period }: Pick<Result, 'subject' | 'kpi' | 'currency' | 'period'>,
): Promise<number> {
  const range = { from: period.start, until: period.end };
  const sums = await subjectTotals(db, workspaceId, subject, { kpis: [kpi], ...range });
  return sums.filter((sum) => sum.currency === currency).reduce((all, { amount }) => all + amount, 0);
}
