import fc from 'fast-check';
import { expect, it } from 'vitest';
import { percentTenths } from '../../src/kernel/percent.ts';

it.each([
  [0, 0],
  [0.4567, 457],
  [0.45649, 456],
  [1 / 3, 333],
  [2 / 3, 667],
  [2.34567, 2346],
  [1, 1000],
  [1.0004, 1000],
  [0.9996, 999],
  [0.99999999, 999],
  [0.8997, 899],
  [0.9, 900],
  [0.9004, 900],
  [0.7499, 749],
  [0.75, 750],
  [1.0999, 1099],
  [1.1, 1100],
  [-0.1234, -123],
  [-0.1236, -124],
  [-0.00001, 0],
])('%d is shown as %i tenths of a percent', (fraction, tenths) => {
  expect(percentTenths(fraction)).toBe(tenths);
});

it('other bounds can be given', () => {
  expect(percentTenths(0.4998, [500])).toBe(499);
  expect(percentTenths(0.9996, [500])).toBe(1000);
});

it('a bound is shown exactly when it is reached', () => {
  const anyCounts = fc.tuple(fc.nat(2_000_000), fc.integer({ min: 1, max: 1_000_000 }));
  fc.assert(
    fc.property(anyCounts, fc.constantFrom(750, 900, 1000, 1100), ([part, whole], bound) => {
      expect(percentTenths(part / whole) >= bound).toBe(part * 1000 >= whole * bound);
    }),
  );
});

it('what is shown is less than a tenth of a percent off', () => {
  fc.assert(
    fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (fraction) => {
      expect(Math.abs(percentTenths(fraction) - fraction * 1000)).toBeLessThanOrEqual(1);
    }),
  );
});
