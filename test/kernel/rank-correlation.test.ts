import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageRanks, rhoInterval, spearman } from '../../src/kernel/rank-correlation.ts';

describe('ranks', () => {
  it.each([
    [
      [10, 1, 5],
      [3, 1, 2],
    ],
    // Places 2 and 3 are shared.
    [
      [5, 7, 7, 9],
      [1, 2.5, 2.5, 4],
    ],
    [
      [3, 3, 3],
      [2, 2, 2],
    ],
    [[], []],
  ])('of %j are %j: equal values share the mean of their places', (values, ranks) => {
    expect(averageRanks(values)).toEqual(ranks);
  });
});

describe('Spearman’s rank correlation', () => {
  it('is what Wikipedia works out for IQ and hours of television: −29/165', () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(iq.map((each, at) => [each, hours[at] ?? 0]))).toBeCloseTo(-29 / 165, 12);
  });

  it('is Pearson’s of average ranks where there are ties', () => {
    // Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: products 4.5, squares 4.5 and 5.
    const pairs = [1, 2, 2, 3].map((x, at) => [x, [10, 30, 20, 40][at] ?? 0] as const);
    expect(spearman(pairs)).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  it('is nothing for fewer than three pairs, and where one side is all alike', () => {
    expect(
      spearman([
        [1, 1],
        [2, 2],
      ]),
    ).toBeNull();
    expect(
      spearman([
        [1, 5],
        [2, 5],
        [3, 5],
      ]),
    ).toBeNull();
  });

  const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 3,
    maxLength: 40,
  });

  it('lies within −1 and 1, does not mind which side is which, and knows order alone', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const rho = spearman(some);
        const turned = spearman(some.map(([x, y]) => [y, x]));
        const bent = spearman(some.map(([x, y]) => [x ** 3, 7 * y - 3]));
        if (rho === null) return expect([turned, bent]).toEqual([null, null]);
        expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-12);
        expect(turned).toBeCloseTo(rho, 10);
        expect(bent).toBeCloseTo(rho, 10);
        expect(spearman(some.map(([x, y]) => [x, -y]))).toBeCloseTo(-rho, 10);
      }),
    );
  });
});

describe('the range of a correlation', () => {
  it('is Fisher’s with Bonett and Wright’s variance', () => {
    // atanh 0.5 = 0.5493, standard error √(1.125 / 25) = 0.2121: from tanh 0.1335 to tanh 0.9651.
    const range = rhoInterval(0.5, 28);
    expect(range?.low).toBeCloseTo(0.1327, 4);
    expect(range?.high).toBeCloseTo(0.7465, 4);
    expect(rhoInterval(0.5, 3)).toBeNull();
  });
});
