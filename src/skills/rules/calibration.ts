import type { Points } from '../rating.ts';

/** From this difference on two who rated the same thing talk about it (domain.md §5.5, calibration). */
export const DISCUSS_FROM = 2;

/** What one rater gave for the skills of one thing, by the skill's key. */
export type Ratings = Readonly<Record<string, Points>>;

/** The skills on which two who rated one call or role-play are at least two points apart, the widest first. */
export function toDiscuss(one: Ratings, other: Ratings): { skillKey: string; one: Points; other: Points }[] {
  return Object.entries(one)
    .flatMap(([skillKey, points]) => {
      const against = other[skillKey];
      return against !== undefined && Math.abs(points - against) >= DISCUSS_FROM
        ? [{ skillKey, one: points, other: against }]
        : [];
    })
    .sort(
      (a, b) => Math.abs(b.one - b.other) - Math.abs(a.one - a.other) || (a.skillKey < b.skillKey ? -1 : 1),
    );
}
