import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, quantile, wilson } from '../../src/kernel/statistics.ts';

describe('a quantile', () => {
  it.each([
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.75, 3.25],
    [[15, 20, 35, 40, 50], 0.4, 29],
    [[10, 20, 30], 0.9, 28],
    [[30, 10, 20], 0, 10],
    [[30, 10, 20], 1, 30],
    [[7], 0.3, 7],
    [[10, 9, 100], 0.5, 10],
    [[-5, -1], 0.5, -3],
  ])('of %j at %d is %d', (values, p, expected) => {
    expect(quantile(values, p)).toBeCloseTo(expected, 10);
  });

  it('of nothing is null', () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(median([])).toBeNull();
  });

  it.each([-0.1, 1.1, Number.NaN])('at %d is refused', (p) => {
    expect(() => quantile([1, 2], p)).toThrow(RangeError);
  });

  it('leaves the values as they were', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('lies between the least and the greatest and never falls as p grows', () => {
    const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, share, (list, a, b) => {
        const low = quantile(list, Math.min(a, b)) ?? Number.NaN;
        const high = quantile(list, Math.max(a, b)) ?? Number.NaN;
        expect(low).toBeGreaterThanOrEqual(Math.min(...list));
        expect(high).toBeLessThanOrEqual(Math.max(...list));
        expect(high - low).toBeGreaterThanOrEqual(-1e-6);
      }),
    );
  });
});

it.each([
  [[5], 5],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
  [[2, 2, 2, 90], 2],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

describe("Wilson's interval", () => {
  it.each([
    [2, 4, 0.15, 0.85],
    [6, 40, 0.071, 0.291],
    [8, 40, 0.105, 0.348],
    [1, 10, 0.018, 0.404],
    [5, 10, 0.237, 0.763],
    [50, 100, 0.404, 0.596],
    // At the ends the other bound is z² / (n + z²), or 1 less that: 3.8416 / 13.8416 and 1 / 4.8416.
    [0, 10, 0, 0.278],
    [10, 10, 0.722, 1],
    [1, 1, 0.207, 1],
  ])('of %i in %i is %d to %d', (k, n, low, high) => {
    expect(wilson(k, n)?.low).toBeCloseTo(low, 3);
    expect(wilson(k, n)?.high).toBeCloseTo(high, 3);
  });

  it('ends at exactly 0 and exactly 1', () => {
    for (let n = 1; n <= 50; n++) {
      expect(wilson(0, n)?.low).toBe(0);
      expect(wilson(n, n)?.high).toBe(1);
    }
  });

  it('does not exist when nothing was tried', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it('is wider when more certainty is asked for', () => {
    // z = 2.576: centre (0.5 + 0.33179) / 1.66358 = 0.5; half 2.576 · √(0.025 + 0.016589) / 1.66358 = 0.31579
    expect(wilson(5, 10, 2.576)?.low).toBeCloseTo(0.18421, 3);
    expect(wilson(5, 10, 2.576)?.high).toBeCloseTo(0.81579, 3);
  });

  it.each([
    [5, 4],
    [-1, 4],
    [0, -1],
    [Number.NaN, 4],
  ])('of %d in %d is refused', (k, n) => {
    expect(() => wilson(k, n)).toThrow(RangeError);
  });

  it('holds the rate, stays within 0 and 1, and mirrors itself', () => {
    const anySample = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(anySample, ([k, n]) => {
        const { low, high } = wilson(k, n) ?? { low: Number.NaN, high: Number.NaN };
        expect(0 <= low && low <= k / n && k / n <= high && high <= 1).toBe(true);
        expect(wilson(n - k, n)?.low).toBeCloseTo(1 - high, 9);
      }),
    );
  });
});
