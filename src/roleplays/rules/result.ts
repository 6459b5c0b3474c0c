import type { Points } from '../../skills/index.ts';

/** What was given for a skill, and why in a line. */
export type SkillScore = { skill: string; points: Points; line: string };

/** What an attempt came to: points of so many, and whether it is passed. */
export type Result = { points: number; outOf: number; isPassed: boolean };

const BEST = 5;
/** Passed from seventy percent on, when no skill was at one (domain.md §5.5). */
const PASS_PERCENT = 70;

/** Every skill counts the same: what is shown beside it is points of points. */
export function resultOf(scores: readonly SkillScore[]): Result {
  const points = scores.reduce((sum, each) => sum + each.points, 0);
  const outOf = scores.length * BEST;
  const isPassed =
    outOf > 0 && points * 100 >= outOf * PASS_PERCENT && scores.every((each) => each.points > 1);
  return { points, outOf, isPassed };
}

/** So many last attempts at a scenario count, the best of them. */
export const COUNTED_ATTEMPTS = 3;

/** The best of the last three attempts, given the oldest first; a passed one before one that is not. Null without any. */
export function bestOf<Attempt extends { result: Result }>(attempts: readonly Attempt[]): Attempt | null {
  return attempts
    .slice(-COUNTED_ATTEMPTS)
    .reduce<Attempt | null>(
      (best, each) => (best && !isBetter(each.result, best.result) ? best : each),
      null,
    );
}

/** Parts are compared by whole numbers. Of two alike the earlier one stays. */
function isBetter(one: Result, other: Result): boolean {
  if (one.isPassed !== other.isPassed) return one.isPassed;
  return one.points * other.outOf > other.points * one.outOf;
}
