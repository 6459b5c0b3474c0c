/** The middle value, or the mean of the two middle ones; null when there is none. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/**
 * The value below which a share `p` (0 to 1) of the values lies, interpolated between neighbours: type 7 of
 * Hyndman and Fan, what spreadsheets compute. Null when there are no values.
 */
export function quantile(values: readonly number[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Not a share: ${p}`);
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}

/**
 * The range in which the true rate behind `k` of `n` plausibly lies: Wilson's interval, honest for small samples
 * (domain.md §4.3). z = 1.96 gives 95 %. Null when nothing was tried; a RangeError when k is not within 0 to n.
 */
export function wilson(k: number, n: number, z = 1.96): { low: number; high: number } | null {
  if (!(k >= 0 && k <= n)) throw new RangeError(`Not a share of a whole: ${k} of ${n}`);
  if (n === 0) return null;
  const p = k / n;
  const widened = 1 + z ** 2 / n;
  const centre = (p + z ** 2 / (2 * n)) / widened;
  const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / widened;
  // At the ends the formula gives 0 and 1 but for rounding errors.
  return { low: k === 0 ? 0 : centre - half, high: k === n ? 1 : centre + half };
}
