/** A best of fewer earlier periods is too easily had. */
export const FEWEST_EARLIER = 8;

/** The best so far, and of how many whole periods before. */
export type Best = { before: number; periods: number };

/**
 * Whether an amount is strictly more than in any earlier period, oldest first (domain.md §5.7), of which at least eight whole
 * ones brought anything. The first that did is compared with, but is no whole one: somebody began in it. Periods without
 * anything are not held against anybody, nor do they make a best easier. Null when it is none.
 */
export function bestOf(amount: number, earlier: readonly number[]): Best | null {
  const known = earlier.filter((each) => each > 0);
  const periods = known.length - 1;
  if (periods < FEWEST_EARLIER) return null;
  const before = Math.max(...known);
  return amount > before ? { before, periods } : null;
}
