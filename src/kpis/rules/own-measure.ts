import type { KpiDefinition } from '../definition.ts';
import type { Fact } from '../fact.ts';
import type { FactKey, OwnKpi } from '../own.ts';
import { type Aggregated, aggregate, type Entry } from './aggregate.ts';

/** A KPI of one period by its own rule; money is in minor units of `currency`. */
export type OwnMeasured<K extends KpiDefinition = OwnKpi> = { kpi: K; result: Aggregated; currency: string };

/**
 * What the live facts of a period come to, those of a percentage's second counter (`ofKey`) among them; money in other
 * currencies is left out.
 */
export function ownMeasure<K extends KpiDefinition>(
  kpi: K,
  facts: readonly Fact<FactKey>[],
  currency: string,
): OwnMeasured<K> {
  const entriesOf = (key: string | null): Entry[] =>
    facts
      .filter((fact) => fact.kpi === key && (fact.currency === null || fact.currency === currency))
      .map(({ subject, date, amount, count, distinctKey }) => ({
        subjectId: subject.id,
        date,
        amount,
        count,
        distinctKey,
      }));
  const { aggregation, minN } = kpi;
  const result = aggregate(aggregation, entriesOf(kpi.key), {
    denominator: entriesOf(kpi.denominator),
    minN,
  });
  return { kpi, result, currency };
}
