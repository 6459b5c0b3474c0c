import { wilson } from '../../kernel/statistics.ts';

/** A change and how far it may be off on either side (95 %): both arms are lengths. */
export type Change = { value: number; below: number; above: number };

const Z = 1.96;

/** What was counted on a day, and how much of a whole, practised person's day it was: 1, or less. */
export type Day = { weight: number; amount: number };

/**
 * The change of what somebody does per day: Welch's interval for the difference of two means, where a day counts by its
 * weight (a ratio of sums, so that half a day is half a day). Counts are never taken to be more certain than a Poisson
 * process would be, since ten equal days say less than they seem to. Both sides need two days.
 */
export function changePerDay(
  before: readonly Day[],
  after: readonly Day[],
  { isCount }: { isCount: boolean },
): Change {
  const [a, b] = [rateOf(before, isCount), rateOf(after, isCount)];
  const variance = a.variance + b.variance;
  // Welch–Satterthwaite; without any spread the arms are zero whatever the degrees of freedom.
  const freedom =
    variance === 0 ? 1 : variance ** 2 / (a.variance ** 2 / (a.n - 1) + b.variance ** 2 / (b.n - 1));
  const arm = tQuantile(freedom) * Math.sqrt(variance);
  return { value: b.rate - a.rate, below: arm, above: arm };
}

function rateOf(days: readonly Day[], isCount: boolean) {
  const n = days.length;
  const weight = days.reduce((sum, day) => sum + day.weight, 0);
  const rate = days.reduce((sum, day) => sum + day.amount, 0) / weight;
  const spread = days.reduce((sum, day) => sum + (day.amount - rate * day.weight) ** 2, 0);
  const sampled = (spread / weight ** 2) * (n / (n - 1));
  return { n, rate, variance: isCount ? Math.max(sampled, Math.max(0, rate) / weight) : sampled };
}

/** k of n. */
export type Share = { k: number; n: number };

/**
 * The change of a share: Newcombe's interval (1998, method 10), which adds the squares of Wilson's arms, honest for small
 * samples. Both need one trial at least, and k within n.
 */
export function changeOfShare(before: Share, after: Share): Change {
  const [a, b] = [armsOf(before), armsOf(after)];
  return {
    value: b.p - a.p,
    below: Math.hypot(b.below, a.above),
    above: Math.hypot(b.above, a.below),
  };
}

function armsOf({ k, n }: Share) {
  const range = wilson(k, n, Z);
  if (!range) throw new RangeError('A share of nothing');
  const p = k / n;
  return { p, below: p - range.low, above: range.high - p };
}

/**
 * A change against the median change of others (law: what everybody gains alike changes nothing). The arms are added in
 * squares (MOVER, Zou and Donner 2008): one's own; how far the median of so few may be off; and by how much the others'
 * changes differ beyond what their own numbers explain, since people's numbers wander by themselves, the reader's too.
 */
export function against(own: Change, others: readonly Change[]): Change {
  const median = medianOf(others.map(({ value }) => value));
  const explained = meanOf(others.map(({ below, above }) => ((below + above) / 2) ** 2));
  const seen = Z ** 2 * varianceOf(others.map(({ value }) => value));
  const wandering = Math.max(0, seen - explained);
  const ofMedian = ((Math.PI / 2) * Math.max(seen, explained)) / others.length;
  const arm = (own: number) => Math.sqrt(own ** 2 + ofMedian + wandering);
  return { value: own.value - median, below: arm(own.below), above: arm(own.above) };
}

/** The middle of changes; of an even number the mean of the two middle ones. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  if (low === undefined || high === undefined) throw new RangeError('A median of nothing');
  return (low + high) / 2;
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** The two-sided 95 % quantile of Student's t: the expansion of Cornish and Fisher, right to 0.01 from 4 degrees on. */
export function tQuantile(freedom: number): number {
  const z = 1.959964;
  const terms = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return terms.reduce((sum, term, power) => sum + term / freedom ** power, 0);
}
