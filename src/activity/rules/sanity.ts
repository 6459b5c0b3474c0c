import { median } from '../../kernel/statistics.ts';
import type { BookKpi } from '../../kpis/index.ts';

/** How many times one's own usual day is far above it, and the least that is worth asking about (domain.md §1.4). */
const FAR_ABOVE = 5;
const AT_LEAST = 20;

/** How many days before the logged one make up one's usual day: eight weeks. */
export const TRAILING_DAYS = 56;

/** What is about to be stored, beside what the person usually does. */
export type Unusual = {
  kpi: Pick<BookKpi, 'dailyCap'>;
  count: number;
  /** The person's total of this KPI on that day, this count included. */
  dayTotalAfter: number;
  /** The person's totals of this KPI on the `TRAILING_DAYS` before that day; days without any may be left out. */
  trailingDailyCounts: readonly number[];
};

/** What to ask about. `usual` is the person's median day; `cap` the KPI's most for a day. */
export type Doubt = { reason: 'far_above_usual'; usual: number } | { reason: 'over_cap'; cap: number };

/**
 * Whether to ask before storing (domain.md §1.4): a day of more than 5 times one's own median day and at least
 * 20, or of more than the KPI's cap. The median is over days with any count; who has none yet is held against
 * the cap only. A day that was over the line already was confirmed then: after it only a count that is over the
 * line on its own is asked about again.
 */
export function needsConfirmation({ kpi, count, dayTotalAfter, trailingDailyCounts }: Unusual): Doubt | null {
  const isNewlyOver = (line: number) =>
    dayTotalAfter > line && (dayTotalAfter - count <= line || count > line);
  const usual = median(trailingDailyCounts.filter((total) => total > 0));
  if (usual !== null && isNewlyOver(Math.max(FAR_ABOVE * usual, AT_LEAST - 1))) {
    return { reason: 'far_above_usual', usual };
  }
  return isNewlyOver(kpi.dailyCap) ? { reason: 'over_cap', cap: kpi.dailyCap } : null;
}
