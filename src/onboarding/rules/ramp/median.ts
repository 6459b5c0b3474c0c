import { compareFractions, type Fraction, fraction, times } from '../../../kernel/fraction.ts';
import type { Ramp } from './ramped.ts';

/** The middle of how long it takes, as far as it is known. */
export type Median =
  /** Half of them needed at most so many days. */
  | { kind: 'known'; days: number }
  /** More than half needed longer than what could be watched so far. */
  | { kind: 'at_least'; days: number };

/** Of fewer than these a median is one person's story (and tells whose). */
export const FEWEST_FOR_A_MEDIAN = 5;

const HALF = fraction(1, 2);

/**
 * The median by Kaplan and Meier: whoever is not there yet counts for as long as they were watched, instead of being left out (which
 * would look too short) or taken as done today. Exact fractions; at the same day those who got there go before those
 * who were watched until then. Null of nobody.
 */
export function medianOf(ramps: readonly Ramp[]): Median | null {
  const days = [...new Set(ramps.map((ramp) => ramp.days))].sort((a, b) => a - b);
  const last = days.at(-1);
  if (last === undefined) return null;
  let notYet: Fraction = fraction(1);
  let atRisk = ramps.length;
  for (const day of days) {
    const here = ramps.filter((ramp) => ramp.days === day);
    const ramped = here.filter(({ isRamped }) => isRamped).length;
    notYet = times(notYet, fraction(atRisk - ramped, atRisk));
    if (compareFractions(notYet, HALF) <= 0) return { kind: 'known', days: day };
    atRisk -= here.length;
  }
  return { kind: 'at_least', days: last };
}
