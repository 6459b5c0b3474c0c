/** How often one thing led to the next: `k` of `n`. */
export type Tally = { k: number; n: number };

/**
 * A rate with what stands behind it: the person's own tally, and the rest of their team's where their own was too
 * small to stand alone. The rate is `num` / `den`, exact.
 */
export type Rate = { own: Tally; team: Tally | null; num: bigint; den: bigint };

/** So many of one's own say enough (domain.md §4.3). */
export const ENOUGH = 20;

/** Fewer than these, the team's included, say nothing: counts only (domain.md §4.3). */
const TOO_FEW = 5;

/**
 * The person's rate. Under 20 of their own it is made up to 20 with the team's: (k + (20 − n) × K/N) / 20, which is
 * the own rate at 20 and the team's without any own. Without a team to help, 5 of one's own have to do. Null when
 * there is too little.
 */
export function rateOf(own: Tally, team: Tally): Rate | null {
  if (own.n + team.n < TOO_FEW) return null;
  const isBlended = own.n < ENOUGH && team.n > 0;
  const [k, n, teamK, teamN] = [own.k, own.n, team.k, team.n].map(BigInt) as [bigint, bigint, bigint, bigint];
  const num = isBlended ? k * teamN + (BigInt(ENOUGH) - n) * teamK : k;
  const den = isBlended ? BigInt(ENOUGH) * teamN : n;
  return { own, team: isBlended ? team : null, num, den };
}

/** How many it takes for `wanted` to come of them, rounded up. Throws a RangeError when nothing ever came of one. */
export function neededFor(wanted: bigint, { num, den }: Pick<Rate, 'num' | 'den'>): bigint {
  return (wanted * den + num - 1n) / num;
}

/** The rate as a number, to be shown. */
export function shareOf({ num, den }: Pick<Rate, 'num' | 'den'>): number {
  return Number(num) / Number(den);
}
