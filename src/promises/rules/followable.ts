import {
  type BookKpi,
  type Counters,
  type FactKey,
  isOwnKey,
  type KpiBook,
  ofKey,
} from '../../kpis/index.ts';

/** What can be followed: a KPI of the book, or the share of closed deals that were won. */
export type FollowedKey = FactKey | 'win_rate';

/** How a followed number is counted: added up per day, or as k of n: two KPIs (null: won and closed deals). */
export type Followable =
  | { kind: 'sum'; isCount: boolean; direction: 'up' | 'down'; key: FactKey }
  | { kind: 'share'; direction: 'up' | 'down'; counters: Counters | null };

/**
 * How a KPI is followed; null for what two weeks of one person say nothing about: what comes by the month, levels, scores,
 * and what is best within a range.
 */
export function followableOf(key: FollowedKey, book: Pick<KpiBook, 'find'>): Followable | null {
  if (key === 'win_rate') return { kind: 'share', direction: 'up', counters: null };
  const kpi = book.find(key);
  return kpi ? howOf(kpi) : null;
}

function howOf({ key, unit, aggregation, direction, dateBasis, counters }: BookKpi): Followable | null {
  if (direction === 'in_range' || dateBasis === 'month') return null;
  if (aggregation === 'sum' && (unit === 'count' || unit === 'money')) {
    return { kind: 'sum', isCount: unit === 'count', direction, key };
  }
  if (unit !== 'percent' || aggregation !== 'ratio') return null;
  if (counters) return { kind: 'share', direction, counters };
  // A percentage of two numbers that are entered together.
  return isOwnKey(key)
    ? { kind: 'share', direction, counters: { numerator: key, denominator: ofKey(key) } }
    : null;
}
