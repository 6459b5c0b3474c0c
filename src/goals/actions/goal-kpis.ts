import type { Reader } from '../../database/open.ts';
import { type BookKpi, bookOf, type FactKey, isOwnKey, type KpiBook, kpiBook } from '../../kpis/index.ts';
import { goalKpi } from '../rules/goal-kpi.ts';

/** Of what a goal is, as its row says it. */
type Named = { kpi: FactKey; title: string | null };

/** What goals are of. The company's own KPIs are read, once, only where one of the goals is of them. */
export async function kpisOf(
  db: Reader,
  workspaceId: string,
  goals: readonly Named[],
  known?: KpiBook,
): Promise<(goal: Named) => BookKpi> {
  const isOwn = goals.some(({ kpi, title }) => isOwnKey(kpi) && title === null);
  const book = known ?? (isOwn ? await kpiBook(db, workspaceId) : bookOf([]));
  return (goal) => goalKpi(book, goal);
}

/** The KPI of a key; the company's own are read only for one of theirs. */
export async function kpiOf(db: Reader, workspaceId: string, kpi: FactKey): Promise<BookKpi> {
  const goal = { kpi, title: null };
  return (await kpisOf(db, workspaceId, [goal]))(goal);
}
