/** Each value's place in order from 1 on; equal ones share the mean of their places: 5, 7, 7, 9 are 1, 2.5, 2.5, 4. */
export function averageRanks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = values.map(() => 0);
  for (let first = 0; first < order.length; ) {
    let last = first;
    while (last + 1 < order.length && values[order[last + 1] ?? 0] === values[order[first] ?? 0]) last++;
    for (let at = first; at <= last; at++) ranks[order[at] ?? 0] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return ranks;
}

/**
 * Spearman's rank correlation of pairs, -1 to 1: Pearson's of their average ranks, which is right for ties, too. Null
 * where one side is all alike, or there are fewer than three pairs.
 */
export function spearman(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null;
  const x = centre(averageRanks(pairs.map(([first]) => first)));
  const y = centre(averageRanks(pairs.map(([, second]) => second)));
  const [xx, yy, xy] = [product(x, x), product(y, y), product(x, y)];
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}

/**
 * In which range the true correlation plausibly lies when `n` independent pairs show `rho`: Fisher's transformation with
 * the variance of Bonett and Wright (2000) for ranks, (1 + rho²/2) / (n − 3). Null for fewer than four pairs.
 */
export function rhoInterval(rho: number, n: number, z = 1.96): { low: number; high: number } | null {
  if (n <= 3) return null;
  // At exactly 1 the transformation is infinite: so perfect a match says no more than a nearly perfect one.
  const middle = Math.atanh(Math.max(-0.9999, Math.min(0.9999, rho)));
  const half = z * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  return { low: Math.tanh(middle - half), high: Math.tanh(middle + half) };
}

function centre(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

const product = (x: readonly number[], y: readonly number[]) =>
  x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
