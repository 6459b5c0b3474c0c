import type { Fact, OwnKey, OwnKpi } from '../../kpis/index.ts';
import { type Aggregated, aggregate, type Entry } from '../../kpis/rules/aggregate.ts';

/** A company's own KPI of one period; money is in minor units of `currency`. */
export type OwnMeasured = { kpi: OwnKpi; result: Aggregated; currency: string };

/** What the live facts of a period come to; money in other currencies is left out. */
export function ownMeasure(kpi: OwnKpi, facts: readonly Fact<OwnKey>[], currency: string): OwnMeasured {
  const entriesOf = (key: string | null): Entry[] =>
    facts
      .filter((fact) => fact.kpi === key && (fact.currency === null || fact.currency === currency))
      .map(({ subject, date, amount, count }) => ({ subjectId: subject.id, date, amount, count }));
  const { aggregation, minN } = kpi;
  const result = aggregate(aggregation, entriesOf(kpi.key), {
    denominator: entriesOf(kpi.denominator),
    minN,
  });
  return { kpi, result, currency };
}
