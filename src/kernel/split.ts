/**
 * Splits a whole number by weights so that the parts sum to it: each gets the floor of its share, and the units
 * left over go one each to the largest remainders, ties to the earlier part (domain.md §0.4). A weight of zero
 * gets nothing; a negative total is split as its opposite.
 *
 * Total and weights are safe integers, weights not negative and not all zero, else a RangeError. Give weights a
 * fixed order (by a stable id), for order decides ties.
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(total)) throw new RangeError(`Not a whole number: ${total}`);
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0)) {
    throw new RangeError(`Not whole weights: ${weights.join(', ')}`);
  }
  const units = BigInt(Math.abs(total));
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) throw new RangeError('No weight to split by');

  const parts = weights.map((weight) => (units * BigInt(weight)) / sum);
  const remainders = weights.map((weight) => (units * BigInt(weight)) % sum);
  const leftOver = Number(units - parts.reduce((all, part) => all + part, 0n));
  const lucky = new Set(byRemainder(remainders).slice(0, leftOver));
  return parts.map((part, index) => {
    const size = Number(part) + (lucky.has(index) ? 1 : 0);
    return total < 0 && size > 0 ? -size : size;
  });
}

/** Indices, those of the largest remainders first; the sort keeps the order of equals. */
function byRemainder(remainders: readonly bigint[]): number[] {
  return [...remainders.entries()]
    .sort(([, a], [, b]) => (a > b ? -1 : a < b ? 1 : 0))
    .map(([index]) => index);
}
