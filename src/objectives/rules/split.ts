import { allocate } from '../../kernel/split.ts';

/** How a number is split: alike, by what was brought before, or by weights that somebody types in. */
export const METHODS = ['even', 'history', 'weights'] as const;

export type Method = (typeof METHODS)[number];

/** Nobody gives out more than that beyond the whole. */
export const MOST_OVER_PERCENT = 100;

/**
 * What is to be given out: the whole and so many percent more, up to a whole unit (a unit of currency for money), since
 * that is what people write. `perUnit`: how many of what is stored make one.
 */
export function unitsToSplit(whole: number, overPercent: number, perUnit: number): number {
  const parts = 100n * BigInt(perUnit);
  return Number((BigInt(whole) * BigInt(100 + overPercent) + parts - 1n) / parts);
}

/** What somebody brought in the periods that are looked at, the last first; none for who was not there. */
export type Past = { id: string; amounts: readonly number[] };

/** `used`: of how many periods; 0: nothing to go by, so that the middle of the others counts. */
export type Weight = { id: string; weight: number; used: number };

/** Periods that are looked back on. */
export const MOST_PERIODS = 4;

/** Divided by 1 to 4 without a rest, and by two once more for the mean of two middle ones. */
const COMMON = 24;

/**
 * Weights by what each brought on average in a period. Who has no past gets the middle of the others' weights, instead of
 * nothing without a word; where nobody has one, all weigh the same.
 */
export function historyWeights(pasts: readonly Past[]): Weight[] {
  const known = pasts.map(({ id, amounts }) => {
    const last = amounts.slice(0, MOST_PERIODS);
    const sum = last.reduce((all, amount) => all + Math.max(0, amount), 0);
    return sum > 0
      ? { id, weight: sum * (COMMON / last.length), used: last.length }
      : { id, weight: 0, used: 0 };
  });
  const typical = middle(known.filter(({ used }) => used > 0).map(({ weight }) => weight));
  return known.map((each) => (each.used > 0 ? each : { ...each, weight: typical ?? 1 }));
}

/**
 * Whole units for each, adding up exactly to `units` (largest remainder, domain.md §0.4). Ties go to the earlier id, so
 * that the same people always get the same. Throws a RangeError when all weights are zero.
 */
export function splitUnits(
  units: number,
  weights: readonly { id: string; weight: number }[],
): Map<string, number> {
  const ordered = weights.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const parts = allocate(
    units,
    ordered.map(({ weight }) => weight),
  );
  return new Map(ordered.map(({ id }, index) => [id, parts[index] ?? 0]));
}

/** The middle one; of two the mean, which is whole as every weight is even. */
function middle(weights: readonly number[]): number | null {
  const sorted = weights.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
