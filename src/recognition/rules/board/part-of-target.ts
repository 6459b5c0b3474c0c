/** A stretch of a goal's period: what counts for the whole period, and how much of its working time lies in the stretch. */
export type Stretch = { target: number; held: number; of: number };

/** In how many parts one of a target's unit is kept: a week's part of a month's 3 demos is no whole number. */
export const PARTS = 1_000;

/**
 * What of targets falls into some days, in thousandths of their unit, rounded half up once: of each goal's period as much as
 * the part of its working time that lies in them (domain.md §3.4).
 */
export function partOfTargets(stretches: readonly Stretch[]): number {
  let parts = 0n;
  let of = 1n;
  for (const stretch of stretches.filter((each) => each.of > 0)) {
    const [own, whole] = [BigInt(stretch.target) * BigInt(stretch.held), BigInt(stretch.of)];
    parts = parts * whole + own * of;
    of *= whole;
  }
  return Number((2n * parts * BigInt(PARTS) + of) / (2n * of));
}
