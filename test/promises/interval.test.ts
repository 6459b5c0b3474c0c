import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  against,
  changeOfShare,
  changePerDay,
  type Day,
  medianOf,
  tQuantile,
} from '../../src/promises/rules/interval.ts';

const days = (...amounts: number[]): Day[] => amounts.map((amount) => ({ weight: 1, amount }));

describe('the t quantile', () => {
  // Two-sided 95 %, from printed tables.
  it.each([
    [4, 2.776],
    [5, 2.571],
    [8, 2.306],
    [10, 2.228],
    [20, 2.086],
    [100, 1.984],
  ])('of %d degrees of freedom is %d', (freedom, t) => {
    expect(Math.abs(tQuantile(freedom) - t)).toBeLessThan(0.01);
  });
});

describe('a change per day', () => {
  const before = days(8, 12, 10, 10, 10);
  const after = days(14, 16, 15, 15, 15);

  it('of money is Welch’s: by how much days differ', () => {
    // Means 10 and 15; variances of the means 8/25·5/4 = 0.4 and 2/25·5/4 = 0.1; 0.5²/(0.4²/4 + 0.1²/4) = 5.88 degrees
    // of freedom, t = 2.459.
    const { value, below, above } = changePerDay(before, after, { isCount: false });
    expect(value).toBe(5);
    expect(below).toBeCloseTo(1.739, 2);
    expect(above).toBe(below);
  });

  it('of counts is at least as unsure as a Poisson process', () => {
    // Variances 10/5 = 2 and 15/5 = 3; 25/(4/4 + 9/4) = 7.69 degrees of freedom, t = 2.322.
    const { value, below } = changePerDay(before, after, { isCount: true });
    expect(value).toBe(5);
    expect(below).toBeCloseTo(2.322 * Math.sqrt(5), 1);
  });

  it('counts a half day half, so that ten on it are twenty a day', () => {
    const halves: Day[] = Array.from({ length: 5 }, () => ({ weight: 0.5, amount: 10 }));
    expect(changePerDay(days(20, 20, 20, 20, 20), halves, { isCount: false }).value).toBe(0);
  });

  it('without any spread has no arms', () => {
    const same = days(3, 3, 3, 3, 3);
    expect(changePerDay(same, same, { isCount: false })).toEqual({ value: 0, below: 0, above: 0 });
  });
});

describe('a change of a share', () => {
  // Newcombe 1998, table II, method 10: the second share less the first.
  it.each([
    [{ k: 48, n: 80 }, { k: 56, n: 70 }, 0.0524, 0.3339],
    [{ k: 3, n: 10 }, { k: 9, n: 10 }, 0.1705, 0.809],
    [{ k: 0, n: 29 }, { k: 5, n: 56 }, -0.0381, 0.1926],
    [{ k: 0, n: 10 }, { k: 10, n: 10 }, 0.6075, 1],
  ])('from %j to %j lies between %d and %d', (before, after, low, high) => {
    const { value, below, above } = changeOfShare(before, after);
    expect(value).toBeCloseTo(after.k / after.n - before.k / before.n, 12);
    expect(value - below).toBeCloseTo(low, 4);
    expect(value + above).toBeCloseTo(high, 4);
  });
});

describe('a change against the others', () => {
  const arms = (value: number, arm: number) => ({ value, below: arm, above: arm });

  it('takes off their median, and adds how far it may be off', () => {
    // The two agree better than they should: (π/2)·2²/2 = 3.1416, and √(9 + 3.1416) = 3.4845.
    const { value, below } = against(arms(5, 3), [arms(2, 2), arms(2, 2)]);
    expect(value).toBe(3);
    expect(below).toBeCloseTo(3.4845, 3);
  });

  it('is less sure where the others wander more than their own numbers explain', () => {
    // Variance 7 of 1, 2 and 6: 1.96²·7 = 26.89, of which 1 is explained; (π/2)·26.89/3 = 14.08; √(9 + 14.08 + 25.89).
    const { value, below } = against(arms(5, 3), [arms(1, 1), arms(6, 1), arms(2, 1)]);
    expect(value).toBe(3);
    expect(below).toBeCloseTo(6.998, 2);
  });

  it('of an even number takes the mean of the two middle ones', () => {
    expect(medianOf([9, 1, 4, 2])).toBe(3);
  });

  it('is the same however the others are ordered', () => {
    const change = fc.record({
      value: fc.integer({ min: -50, max: 50 }),
      below: fc.integer({ min: 1, max: 20 }),
      above: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(change, fc.array(change, { minLength: 2, maxLength: 9 }), (own, others) => {
        const [one, other] = [against(own, others), against(own, others.toReversed())];
        expect(one.value).toBe(other.value);
        expect(one.below).toBeCloseTo(other.below, 6);
      }),
    );
  });
});
