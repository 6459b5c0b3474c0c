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

/**
 * How a followed number is counted: added up per day; as k of n: two KPIs (null: won and closed deals), or how often yes was
 * said; or as the mean of the numbers that were entered.
 */
export type Followable =
  | { kind: 'sum'; isCount: boolean; direction: 'up' | 'down'; key: FactKey }
  | { kind: 'share'; direction: 'up' | 'down'; counters: Counters | null }
  | { kind: 'mean' | 'yes_no'; direction: 'up' | 'down'; key: FactKey };

/**
 * How a KPI is followed; null for what two weeks of one person say nothing about: what comes by the month, what is best within
 * a range, the best or the middle of few, and balances: today's is mostly yesterday's, so ten of them are hardly two.
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
  if (aggregation === 'mean') return { kind: unit === 'bool' ? 'yes_no' : 'mean', direction, key };
  if (unit !== 'percent' || aggregation !== 'ratio') return null;
  if (counters) return { kind: 'share', direction, counters };
  // A percentage of two numbers that are entered together.
  return isOwnKey(key)
    ? { kind: 'share', direction, counters: { numerator: key, denominator: ofKey(key) } }
    : null;
}
