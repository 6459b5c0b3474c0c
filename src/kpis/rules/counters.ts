import type { BookKpi } from '../book.ts';
import type { Counters, FactKey, OwnDraft, OwnKpi } from '../own.ts';
import { type Aggregated, ratioOf } from './aggregate.ts';

/** Why two KPIs cannot be divided: one is no sum, both are the same, or what comes out has another unit than it should. */
export type CounterProblem = { kind: 'no_sum'; kpi: BookKpi } | { kind: 'same' } | { kind: 'unit' };

/**
 * What is wrong with a KPI worked out from these two; null when nothing is. Both have to be sums, so that none is worked
 * out from another one that is worked out, and no circle can come about. Money stands above the line only, and makes money
 * for each.
 */
export function counterProblem(
  { unit }: Pick<OwnDraft, 'unit'>,
  numerator: BookKpi,
  denominator: BookKpi,
): CounterProblem | null {
  for (const kpi of [numerator, denominator]) {
    if (kpi.aggregation !== 'sum') return { kind: 'no_sum', kpi };
  }
  if (numerator.key === denominator.key) return { kind: 'same' };
  const isMoney = numerator.unit === 'money';
  return denominator.unit === 'money' || isMoney !== (unit === 'money') ? { kind: 'unit' } : null;
}

/** What is told by the month only makes whatever is worked out from it so, too: it has no weeks. */
export function dateBasisOf(
  draft: Pick<OwnDraft, 'dateBasis'>,
  counters: readonly Pick<BookKpi, 'dateBasis'>[],
): OwnDraft['dateBasis'] {
  return counters.some(({ dateBasis }) => dateBasis === 'month') ? 'month' : draft.dateBasis;
}

/** Those of these KPIs that are worked out from one. */
export function workedOutFrom(kpis: readonly OwnKpi[], key: FactKey): OwnKpi[] {
  return kpis.filter(({ counters }) => counters?.numerator === key || counters?.denominator === key);
}

/** What all of these are worked out from, each key once. */
export function countersOfAll(kpis: readonly { counters: Counters | null }[]): FactKey[] {
  return [
    ...new Set(kpis.flatMap(({ counters }) => (counters ? [counters.numerator, counters.denominator] : []))),
  ];
}

/** A sum of one KPI, of any days and people; money has its currency. */
type Sum = { kpi: FactKey; amount: number; currency: string | null };

/**
 * What sums of days and people come to for a KPI that is worked out from two others: each added up, then divided. Money in
 * other currencies than `currency` is left out, as are sums of other KPIs.
 */
export function quotient(
  { counters, minN }: { counters: Counters | null; minN: number },
  sums: readonly Sum[],
  currency: string | null,
): Aggregated {
  const total = (key: FactKey | undefined) =>
    sums
      .filter((sum) => sum.kpi === key && (sum.currency === null || sum.currency === currency))
      .reduce((all, { amount }) => all + amount, 0);
  return ratioOf(total(counters?.numerator), total(counters?.denominator), minN);
}
