import { daysBetween, type LocalDate } from '../../kernel/date.ts';
import { compareFractions, type Fraction, fraction, plus } from '../../kernel/fraction.ts';
import type { Rating } from '../rating.ts';

/** So many days a rating counts in full. */
export const FULL_DAYS = 90;
/** From this age on it no longer counts (domain.md §5.5). */
export const GONE_DAYS = 180;

/** With fewer ratings there is no verdict, only the rating. */
export const FEWEST_RATINGS = 2;

/** What one rating counts for: `FULL_DAYS` while it is younger than that, then a day less each day, 0 from `GONE_DAYS` on. */
export function weightOfAge(days: number): number {
  if (days <= FULL_DAYS) return FULL_DAYS;
  return Math.max(0, GONE_DAYS - days);
}

/** The mean of ratings, the older the less: `sum / weight`, both exact. `n` of them still count, the last one of `last`. */
export type FadedMean = { sum: number; weight: number; n: number; last: LocalDate };

/** Null when none counts any more. */
export function fadedMean(
  ratings: readonly Pick<Rating, 'points' | 'on'>[],
  today: LocalDate,
): FadedMean | null {
  const counting = ratings
    .map(({ points, on }) => ({ points, on, weight: weightOfAge(daysBetween(on, today)) }))
    .filter(({ weight }) => weight > 0);
  const last = counting
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (last === undefined) return null;
  return {
    sum: counting.reduce((all, { points, weight }) => all + points * weight, 0),
    weight: counting.reduce((all, { weight }) => all + weight, 0),
    n: counting.length,
    last,
  };
}

/** The mean as an exact number. */
export const meanOf = ({ sum, weight }: Pick<FadedMean, 'sum' | 'weight'>): Fraction => fraction(sum, weight);

/** Whether one is at least so much more than the other. */
export function isAtLeastAbove(one: Fraction, other: Fraction, by: Fraction): boolean {
  return compareFractions(one, plus(other, by)) >= 0;
}
