import type { Caller, Context } from '../../context.ts';
import { periodOf } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import {
  type BookKpi,
  type DatedTotal,
  dailyTotals,
  type FactKey,
  type KpiBook,
  kpiBook,
} from '../../kpis/index.ts';
import { companyYear } from '../../people/index.ts';
import { byHandKpis } from '../batch.ts';
import type { LogEntry } from '../rules/parse.ts';
import { ownToday } from './own-today.ts';

/** A person's activity of today and of this week so far, logged or imported; KPIs without any are left out. */
export type MyCounts = { book: KpiBook; today: LocalDate; day: LogEntry[]; week: LogEntry[] };

/** The caller's own counts. */
export async function myCounts(context: Context, caller: Caller): Promise<MyCounts> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const today = await ownToday(context, caller);
  const book = await kpiBook(db, workspaceId);
  const kpis = byHandKpis(book);
  const week = await dailyTotals(db, workspaceId, {
    subjectIds: [personId],
    kpis: kpis.map((kpi) => kpi.key),
    from: periodOf(await companyYear(db, workspaceId), 'week', today).start,
    until: addDays(today, 1),
  });
  const day = week.filter((total) => total.start === today);
  return { book, today, day: sums(day, kpis), week: sums(week, kpis) };
}

function sums(totals: readonly DatedTotal<FactKey>[], kpis: readonly BookKpi[]): LogEntry[] {
  return kpis
    .map(({ key }) => ({
      kpi: key,
      count: totals.filter((total) => total.kpi === key).reduce((sum, { amount }) => sum + amount, 0),
    }))
    .filter(({ count }) => count !== 0);
}
