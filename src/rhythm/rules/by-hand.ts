import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { RecurringPeriod } from '../../kernel/period.ts';
import type { BookKpi } from '../../kpis/index.ts';

/** Whether each person enters the numbers of a KPI for themselves, one by one. */
export function isEnteredByHand(kpi: Pick<BookKpi, 'fedBy' | 'source' | 'enteredBy' | 'endedOn'>): boolean {
  return (
    kpi.fedBy === 'own' && kpi.source === 'by_hand' && kpi.enteredBy === 'person' && kpi.endedOn === null
  );
}

/**
 * Of which days a number is missing when there is none: the week's; of a KPI that has one for a whole month the
 * month's, asked for in the week in which it ends. Null when it is not asked for in this week.
 */
export function daysAskedFor(
  { dateBasis }: Pick<BookKpi, 'dateBasis'>,
  { start, end }: Pick<RecurringPeriod, 'start' | 'end'>,
): { from: LocalDate; until: LocalDate } | null {
  if (dateBasis !== 'month') return { from: start, until: end };
  const next = `${end.slice(0, 7)}-01`;
  return next > start ? { from: `${addDays(next, -1).slice(0, 7)}-01`, until: next } : null;
}

/** Whether nothing of it at all is a number: of what is added up. A mean or a share of nothing is unknown. */
export const mayBeNone = ({ aggregation }: Pick<BookKpi, 'aggregation'>): boolean => aggregation === 'sum';
