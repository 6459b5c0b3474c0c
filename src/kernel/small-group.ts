/** Of fewer than these a share says less than the counts, and is left out (domain.md §5.6). */
const FEWEST_FOR_A_SHARE = 4;

/** The share of k in n; null where so few are counted that the counts stand alone. */
export function shareOf(k: number, n: number): number | null {
  return n < FEWEST_FOR_A_SHARE ? null : k / n;
}
