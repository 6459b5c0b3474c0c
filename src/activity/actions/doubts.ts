import type { Reader } from '../../database/open.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { type BookKpi, dailyTotals, type KpiBook } from '../../kpis/index.ts';
import type { LogEntry } from '../rules/parse.ts';
import { type Doubt, needsConfirmation, TRAILING_DAYS } from '../rules/sanity.ts';

/** An entry that is asked about before it is stored. */
export type DoubtfulEntry = {
  kpi: BookKpi;
  /** What the day would come to, this entry and what is there already. */
  dayTotal: number;
  doubt: Doubt;
};

/** The entries that are unusual for this person on that day (domain.md §1.4). */
export async function doubtsAbout(
  db: Reader,
  book: KpiBook,
  person: { workspaceId: string; personId: string },
  date: LocalDate,
  entries: readonly LogEntry[],
): Promise<DoubtfulEntry[]> {
  const days = await dailyTotals(db, person.workspaceId, {
    subjectIds: [person.personId],
    kpis: entries.map(({ kpi }) => kpi),
    from: addDays(date, -TRAILING_DAYS),
    until: addDays(date, 1),
  });
  return entries.flatMap(({ kpi: key, count }) => {
    const kpi = book.get(key);
    const own = days.filter((day) => day.kpi === key);
    const before = own.find((day) => day.start === date)?.amount ?? 0;
    const doubt = needsConfirmation({
      kpi,
      count,
      dayTotalAfter: before + count,
      trailingDailyCounts: own.filter((day) => day.start < date).map((day) => day.amount),
    });
    return doubt ? [{ kpi, dayTotal: before + count, doubt }] : [];
  });
}
