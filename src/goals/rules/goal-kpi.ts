import type { BookKpi, FactKey, KpiBook } from '../../kpis/index.ts';
import { scaleOf, type Target } from './targets/types.ts';

/** The keys of steps begin so: they are no KPI's, and the ledger has no facts of them. */
const STEPS = 'own_steps_';

/** The key under which the steps of a goal stand. */
export const stepsKey = (id: string): FactKey => `${STEPS}${id}`;

/** Whether a goal's key is that of steps. */
export const isStepsKey = (key: string): boolean => key.startsWith(STEPS);

/** What a goal, or a number suggested for one, is of: its KPI, or for steps what they lead to. */
export function goalKpi(
  book: Pick<KpiBook, 'get'>,
  { kpi, title }: { kpi: FactKey; title: string | null },
): BookKpi {
  return title === null ? book.get(kpi) : stepsKpi(kpi, title);
}

/** Steps in the place of a KPI, under what they lead to. */
export function stepsKpi(key: FactKey, title: string): BookKpi {
  const called = { one: title, other: title, title };
  return {
    key,
    class: 'activity',
    unit: 'count',
    aggregation: 'sum',
    direction: 'up',
    numerator: null,
    denominator: null,
    dateBasis: 'done',
    minN: 1,
    decimals: 0,
    source: 'by_hand',
    enteredBy: 'person',
    version: 1,
    fedBy: 'own',
    dailyCap: 0,
    name: { en: called, tr: called },
    endedOn: null,
  };
}

/** How the facts of a KPI are read for a goal of a type. */
export function howRead({ aggregation, minN, unit }: BookKpi, { type }: Pick<Target, 'type'>) {
  return { aggregation, minN, scale: scaleOf(type, unit) };
}
