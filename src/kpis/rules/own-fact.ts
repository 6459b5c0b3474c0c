import type { LocalDate } from '../../kernel/date.ts';
import type { OwnKpi } from '../own.ts';
import { foldWord } from '../words.ts';

/**
 * What a number of an own KPI is in the ledger. The count is how many events stand behind it: of things that are added
 * up the number itself, else one, so that a mean has how many numbers there are (domain.md §1.2).
 */
export function ownFact(
  kpi: Pick<OwnKpi, 'unit' | 'aggregation' | 'source'>,
  { amount, thing }: { amount: number; thing: string | null },
): { amount: number; count: number; distinctKey: string | null } {
  const count = kpi.unit === 'count' && kpi.aggregation === 'sum' ? amount : 1;
  const distinctKey = kpi.aggregation === 'count_distinct' && thing ? keyOf(thing, kpi.source) : null;
  return { amount, count, distinctKey };
}

/** The day on which a number counts: one of a whole month, whatever day of it somebody names, on its first. */
export function countsOn({ dateBasis }: Pick<OwnKpi, 'dateBasis'>, date: LocalDate): LocalDate {
  return dateBasis === 'month' ? `${date.slice(0, 7)}-01` : date;
}

/**
 * By what a thing is known that is counted once. People spell a customer in any case; a file has its keys from another
 * system, where "a1" and "A1" may be two.
 */
function keyOf(thing: string, source: OwnKpi['source']): string {
  const tidy = thing.replace(/\s+/g, ' ').trim();
  return source === 'by_hand' ? foldWord(tidy) : tidy;
}
