/** An exact number: `top` divided by `bottom`, which is above zero; in lowest terms. */
export type Fraction = { top: bigint; bottom: bigint };

export const NONE: Fraction = { top: 0n, bottom: 1n };

/** One number divided by another, exactly; both with at most six decimals. Throws a RangeError for a division by zero. */
export function fraction(top: number | bigint, bottom: number | bigint = 1n): Fraction {
  const [above, below] = [exactly(top), exactly(bottom)];
  return reduced(above.digits * below.scale, below.digits * above.scale);
}

export function plus(one: Fraction, other: Fraction): Fraction {
  return reduced(one.top * other.bottom + other.top * one.bottom, one.bottom * other.bottom);
}

export function times(one: Fraction, other: Fraction): Fraction {
  return reduced(one.top * other.top, one.bottom * other.bottom);
}

/** Below zero, zero or above zero, as one is less than the other, the same, or more. */
export function compareFractions(one: Fraction, other: Fraction): number {
  const difference = one.top * other.bottom - other.top * one.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The smaller of the two. */
export function atMost(one: Fraction, cap: Fraction): Fraction {
  return compareFractions(one, cap) > 0 ? cap : one;
}

export function sumOf(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(plus, NONE);
}

/** As near as a floating point number comes, to be shown. */
export function toNumber({ top, bottom }: Fraction): number {
  return Number(top) / Number(bottom);
}

const SIX_DECIMALS = 1_000_000;

function exactly(value: number | bigint): { digits: bigint; scale: bigint } {
  if (typeof value === 'bigint') return { digits: value, scale: 1n };
  if (Number.isInteger(value)) return { digits: BigInt(value), scale: 1n };
  return { digits: BigInt(Math.round(value * SIX_DECIMALS)), scale: BigInt(SIX_DECIMALS) };
}

function reduced(top: bigint, bottom: bigint): Fraction {
  if (bottom === 0n) throw new RangeError('Division by zero');
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = commonDivisor(top < 0n ? -top : top, sign * bottom);
  return { top: (sign * top) / divisor, bottom: (sign * bottom) / divisor };
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
