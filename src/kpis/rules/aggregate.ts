import type { LocalDate } from '../../kernel/date.ts';
import { median } from '../../kernel/statistics.ts';

/** How many numbers become one, over time and over people (domain.md §1.2). */
export type Aggregation = 'sum' | 'count_distinct' | 'ratio' | 'mean' | 'median' | 'last' | 'max' | 'min';

/** One live fact as an aggregation reads it. */
export type Entry = {
  subjectId: string;
  date: LocalDate;
  /** In the KPI's own unit. */
  amount: number;
  /** How many events stand behind the amount. */
  count: number;
  /** What is counted once however often it occurs. */
  distinctKey?: string | null;
};

/**
 * One number with what stands behind it: `k` of `n`. `value` is null where there is none, never 0 (domain.md §0.6):
 * `nothing` to divide by or to look at, or `too_few` to say more than the counts.
 */
export type Aggregated = { k: number; n: number } & (
  | { value: number; why: null }
  | { value: null; why: 'nothing' | 'too_few' }
);

/** A rate: the sums of two counters divided. Below `minN` in the denominator only the counts stand. */
export function ratioOf(k: number, n: number, minN = 1): Aggregated {
  if (n <= 0) return { value: null, why: 'nothing', k, n };
  if (n < minN) return { value: null, why: 'too_few', k, n };
  return { value: k / n, why: null, k, n };
}

/** What to add up besides the facts themselves. */
export type AggregateOptions = {
  /** The facts of a ratio's second counter. */
  denominator?: readonly Entry[];
  minN?: number;
  /** A balance of several people: theirs together, or whoever reported last. */
  lastOverPeople?: 'sum' | 'last';
};

/**
 * Facts of any days and any people as one number. Their order does not matter, except between two of one subject and
 * day, of which the later in the list is the last.
 */
export function aggregate(
  how: Aggregation,
  entries: readonly Entry[],
  { denominator = [], minN = 1, lastOverPeople = 'sum' }: AggregateOptions = {},
): Aggregated {
  const amounts = entries.map(({ amount }) => amount);
  const n = entries.length;
  switch (how) {
    case 'sum': {
      const count = total(entries, 'count');
      return { value: total(entries, 'amount'), why: null, k: count, n: count };
    }
    case 'count_distinct': {
      const keys = entries.flatMap(({ distinctKey }) => distinctKey ?? []);
      const k = new Set(keys).size;
      return { value: k, why: null, k, n: keys.length };
    }
    case 'ratio':
      return ratioOf(total(entries, 'amount'), total(denominator, 'amount'), minN);
    case 'mean':
      return ratioOf(total(entries, 'amount'), total(entries, 'count'), minN);
    case 'median':
      return orNothing(median(amounts), n, minN);
    case 'last':
      return lastOf(entries, lastOverPeople);
    case 'max':
      return orNothing(n === 0 ? null : amounts.reduce((a, b) => Math.max(a, b)), n, minN);
    case 'min':
      return orNothing(n === 0 ? null : amounts.reduce((a, b) => Math.min(a, b)), n, minN);
  }
}

/** A balance at the end: everybody's last word, added up or the latest of all. `n` is how many have one. */
function lastOf(entries: readonly Entry[], overPeople: 'sum' | 'last'): Aggregated {
  const latest = new Map<string, Entry>();
  for (const entry of entries) {
    const before = latest.get(entry.subjectId);
    if (!before || entry.date >= before.date) latest.set(entry.subjectId, entry);
  }
  const last = [...latest.values()];
  const n = last.length;
  if (overPeople === 'sum') return orNothing(n === 0 ? null : total(last, 'amount'), n, 1);
  const newest = last.reduce<Entry | null>((a, b) => (a && a.date > b.date ? a : b), null);
  return orNothing(newest?.amount ?? null, n, 1);
}

function orNothing(value: number | null, n: number, minN: number): Aggregated {
  if (value === null) return { value, why: 'nothing', k: n, n };
  if (n < minN) return { value: null, why: 'too_few', k: n, n };
  return { value, why: null, k: n, n };
}

const total = (entries: readonly Entry[], field: 'amount' | 'count') =>
  entries.reduce((sum, entry) => sum + entry[field], 0);
