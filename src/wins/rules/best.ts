/** A best of fewer earlier periods is too easily had. */
export const FEWEST_EARLIER = 8;

/** The best so far, and of how many earlier periods. */
export type Best = { before: number; periods: number };

/**
 * Whether an amount is strictly more than in any earlier period (domain.md §5.7), of which at least eight brought
 * anything: those without are not held against anybody, nor do they make a best easier. Null when it is not.
 */
export function bestOf(amount: number, earlier: readonly number[]): Best | null {
  const known = earlier.filter((each) => each > 0);
  if (known.length < FEWEST_EARLIER) return null;
  const before = Math.max(...known);
  return amount > before ? { before, periods: known.length } : null;
}
