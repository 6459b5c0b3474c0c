import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atMost,
  compareFractions,
  fraction,
  plus,
  sumOf,
  times,
  toNumber,
} from '../../src/kernel/fraction.ts';

describe('an exact number', () => {
  it('is in lowest terms, with the sign above the line', () => {
    expect(fraction(6, -4)).toEqual({ top: -3n, bottom: 2n });
    expect(fraction(0, 7)).toEqual({ top: 0n, bottom: 1n });
    expect(fraction(2.5)).toEqual({ top: 5n, bottom: 2n });
  });

  it('adds thirds to one, which floating point numbers of other sizes do not', () => {
    expect(sumOf([fraction(1, 3), fraction(1, 3), fraction(1, 3)])).toEqual(fraction(1));
    expect(sumOf([fraction(1, 10), fraction(2, 10)])).toEqual(fraction(3, 10));
    expect(sumOf([])).toEqual(fraction(0));
  });

  it('refuses to be divided by zero', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });

  it('keeps to a cap', () => {
    expect(atMost(fraction(5, 2), fraction(2))).toEqual(fraction(2));
    expect(atMost(fraction(3, 2), fraction(2))).toEqual(fraction(3, 2));
  });

  const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const above = fc.integer({ min: 1, max: 1_000_000 });

  it('adds, multiplies and compares as numbers do', () => {
    fc.assert(
      fc.property(whole, above, whole, above, (a, b, c, d) => {
        const [one, other] = [fraction(a, b), fraction(c, d)];
        expect(plus(one, other)).toEqual(plus(other, one));
        expect(toNumber(plus(one, other))).toBeCloseTo(a / b + c / d, 6);
        expect(times(one, other)).toEqual(fraction(BigInt(a) * BigInt(c), BigInt(b) * BigInt(d)));
        expect(Math.sign(compareFractions(one, other))).toBe(Math.sign(a * d - c * b));
      }),
    );
  });
});
