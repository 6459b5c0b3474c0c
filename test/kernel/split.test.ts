import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../src/kernel/split.ts';

const anyTotal = fc.maxSafeInteger();
const anyWeights = fc
  .array(fc.oneof(fc.nat(1_000_000), fc.constant(0)), { minLength: 1, maxLength: 20 })
  .filter((weights) => weights.some((weight) => weight > 0));

describe('splitting a total by weights', () => {
  it.each([
    ['evenly, the spare unit to the first', 100, [1, 1, 1], [34, 33, 33]],
    ['evenly, two spare units', 101, [1, 1, 1], [34, 34, 33]],
    ['without a rest', 10, [50, 30, 20], [5, 3, 2]],
    ['the spare unit to the largest remainder', 7, [1, 2, 3], [1, 2, 4]],
    ['a tie to the earlier', 5, [3, 7], [2, 3]],
    ['less than there are parts', 1, [1, 1], [1, 0]],
    ['nothing for a weight of zero', 1, [0, 1, 1], [0, 1, 0]],
    ['nothing for a weight of zero, even with units to spare', 5, [0, 1, 0, 1], [0, 3, 0, 2]],
    ['a negative total mirrors the positive one', -100, [1, 1, 1], [-34, -33, -33]],
    ['a negative total leaves a plain zero', -1, [1, 1], [-1, 0]],
    ['nothing to split', 0, [1, 2], [0, 0]],
    ['one part', 42, [7], [42]],
    ['products beyond a safe integer', 9007199254740991, [999_999, 1], [9007190247541736, 9007199255]],
    ['the largest total', 9007199254740991, [1, 1], [4503599627370496, 4503599627370495]],
  ])('%s', (_, total, weights, parts) => {
    expect(allocate(total, weights)).toEqual(parts);
  });

  it.each([
    ['no parts', 10, []],
    ['only weights of zero', 10, [0, 0]],
    ['a negative weight', 10, [1, -1]],
    ['a fraction of a weight', 10, [0.5, 0.5]],
    ['a fraction of a unit', 10.5, [1, 1]],
    ['no number', Number.NaN, [1]],
  ])('is refused for %s', (_, total, weights) => {
    expect(() => allocate(total, weights)).toThrow(RangeError);
  });

  it('always sums to the total', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, (total, weights) => {
        const sum = allocate(total, weights).reduce((all, part) => all + BigInt(part), 0n);
        expect(sum).toBe(BigInt(total));
      }),
    );
  });

  it('gives each part its exact share, less than one unit off', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, (total, weights) => {
        const whole = weights.reduce((all, weight) => all + BigInt(weight), 0n);
        allocate(total, weights).forEach((part, index) => {
          const off = BigInt(part) * whole - BigInt(total) * BigInt(weights[index] ?? 0);
          expect(off < whole && off > -whole).toBe(true);
        });
      }),
    );
  });

  it('gives nothing for a weight of zero and no less for a larger weight', () => {
    fc.assert(
      fc.property(fc.nat(), anyWeights, (total, weights) => {
        const parts = allocate(total, weights);
        const byWeight = weights.map((weight, index) => ({ weight, part: parts[index] ?? Number.NaN }));
        for (const small of byWeight) {
          if (small.weight === 0) expect(small.part).toBe(0);
          for (const large of byWeight) {
            if (large.weight > small.weight) expect(large.part).toBeGreaterThanOrEqual(small.part);
          }
        }
      }),
    );
  });

  it('mirrors a negative total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), anyWeights, (total, weights) => {
        expect(allocate(-total, weights).map((part) => 0 - part)).toEqual(allocate(total, weights));
      }),
    );
  });
});
