/**
 * A level as an exact fraction in steps of `scaleOf`: 5 of 16 won is 5,000,000 / 16 parts per million. `bottom` is above
 * zero.
 */
export type LevelValue = { top: number; bottom: number };

/** Below zero, zero or above zero, as the level lies below a bound, on it or above. */
export function compareLevel({ top, bottom }: LevelValue, bound: number): number {
  return top - bound * bottom;
}

/** One by the other; null where that says nothing (domain.md §0.6). */
export function ratioOrNull(one: number, other: number): number | null {
  return other > 0 && one >= 0 ? one / other : null;
}
