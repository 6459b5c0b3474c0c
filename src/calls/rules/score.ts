import { type Fraction, fraction } from '../../kernel/fraction.ts';
import type { Points } from '../../skills/index.ts';
import type { CallForm } from './form.ts';

/** What a reviewer gave for the lines of a form, by the line's key; null: does not apply to this call. */
export type LinePoints = Readonly<Record<string, Points | null>>;

/** Which part of what could be reached, and how many of the form's lines that is about. */
export type CallScore = { part: Fraction; rated: number; lines: number };

const BEST = 5;

/**
 * Σ wᵢ·sᵢ ÷ 5 by the weights of the lines that apply (domain.md §5.5): what does not apply neither helps nor harms. Null
 * when none does.
 */
export function scoreOf(form: Pick<CallForm, 'criteria'>, points: LinePoints): CallScore | null {
  let [reached, most, rated] = [0, 0, 0];
  for (const { key, weight } of form.criteria) {
    const given = points[key];
    if (given === null || given === undefined) continue;
    reached += weight * given;
    most += weight * BEST;
    rated += 1;
  }
  return rated === 0 ? null : { part: fraction(reached, most), rated, lines: form.criteria.length };
}

/** Whole percent, rounded down: nothing looks as if it had reached what it did not. */
export function wholePercent({ top, bottom }: Fraction): number {
  return Number((100n * top) / bottom);
}

/** The lines that two reviewers of one call see two or more points apart (domain.md §5.5, calibration). */
export function linesToDiscuss(one: LinePoints, other: LinePoints): string[] {
  return Object.entries(one).flatMap(([key, points]) => {
    const against = other[key];
    if (points === null || against === null || against === undefined) return [];
    return Math.abs(points - against) >= DISCUSS_FROM ? [key] : [];
  });
}

const DISCUSS_FROM = 2;
