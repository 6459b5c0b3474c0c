import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyWeights, type Past, splitUnits, unitsToSplit } from '../../src/objectives/rules/split.ts';
import '../support/seed.ts';

const amounts = (parts: ReadonlyMap<string, number>) => [...parts.values()];

describe('what is given out', () => {
  it.each<[what: string, whole: number, over: number, perUnit: number, units: number]>([
    ['the whole', 40_000_000, 0, 100, 400_000],
    ['a tenth more', 40_000_000, 10, 100, 440_000],
    ['counts as they are', 401, 0, 1, 401],
    // 441.1 meetings: one more, so that not less than asked for is given out.
    ['a part of a unit as a whole one', 401, 10, 1, 442],
    ['cents as a whole unit of currency', 40_000_001, 0, 100, 400_001],
  ])('is %s', (_what, whole, over, perUnit, units) => {
    expect(unitsToSplit(whole, over, perUnit)).toBe(units);
  });
});

/** Largest remainder (domain.md §0.4), worked out by hand. */
describe('a number that is split', () => {
  it('is split evenly, the odd units to the earlier ids', () => {
    const even = ['c', 'a', 'b'].map((id) => ({ id, weight: 1 }));
    expect([...splitUnits(400, even)]).toEqual([
      ['a', 134],
      ['b', 133],
      ['c', 133],
    ]);
  });

  it('follows weights: 100 by 3, 2 and 1 is 50, 33.3 and 16.6, and the unit left goes to the largest rest', () => {
    const weights = [
      { id: 'a', weight: 3 },
      { id: 'b', weight: 2 },
      { id: 'c', weight: 1 },
    ];
    expect(amounts(splitUnits(100, weights))).toEqual([50, 33, 17]);
  });

  it('always adds up, whatever the weights, and gives nothing where the weight is 0', () => {
    const weights = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(fc.nat({ max: 1e12 }), weights, (units, given) => {
        fc.pre(given.some((weight) => weight > 0));
        const parts = splitUnits(
          units,
          given.map((weight, index) => ({ id: `p${index}`, weight })),
        );
        expect([...parts.values()].reduce((sum, part) => sum + part, 0)).toBe(units);
        for (const [index, weight] of given.entries()) {
          if (weight === 0) expect(parts.get(`p${index}`)).toBe(0);
        }
      }),
    );
  });
});

describe('weights by what was brought before', () => {
  const shares = (pasts: readonly Past[]) => amounts(splitUnits(1000, historyWeights(pasts)));

  it('compare averages, so that who was there for fewer periods does not get less for it', () => {
    const pasts = [
      { id: 'a', amounts: [100, 100, 100, 100] },
      { id: 'b', amounts: [300] },
    ];
    expect(shares(pasts)).toEqual([250, 750]);
    expect(historyWeights(pasts).map(({ used }) => used)).toEqual([4, 1]);
  });

  it('look at the last four periods alone', () => {
    expect(
      shares([
        { id: 'a', amounts: [100, 100, 100, 100, 9999] },
        { id: 'b', amounts: [100, 100, 100, 100] },
      ]),
    ).toEqual([500, 500]);
  });

  it('give who has no past the middle of the others, and say so', () => {
    const pasts = [
      { id: 'a', amounts: [100] },
      { id: 'b', amounts: [200] },
      { id: 'c', amounts: [900] },
      { id: 'd', amounts: [] },
      { id: 'e', amounts: [0, 0] },
    ];
    // The middle of 100, 200 and 900 is 200: 100 + 200 + 900 + 200 + 200 = 1600, so a 16th of 1000 is 62.5.
    expect(shares(pasts)).toEqual([63, 125, 562, 125, 125]);
    expect(historyWeights(pasts).map(({ used }) => used)).toEqual([1, 1, 1, 0, 0]);
  });

  it('take the mean of two middle ones', () => {
    // 100 and 300, so the third gets 200 of 600.
    expect(
      shares([
        { id: 'a', amounts: [100] },
        { id: 'b', amounts: [300] },
        { id: 'c', amounts: [] },
      ]),
    ).toEqual([167, 500, 333]);
  });

  it('are all alike where nobody has a past', () => {
    expect(
      shares([
        { id: 'a', amounts: [] },
        { id: 'b', amounts: [] },
      ]),
    ).toEqual([500, 500]);
  });
});
