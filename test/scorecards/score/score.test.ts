import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFractions, fraction } from '../../../src/kernel/fraction.ts';
import { catalogue } from '../../../src/kpis/catalogue.ts';
import { type Measured, scoreOf, shownTenths } from '../../../src/scorecards/rules/score/score.ts';

/** A measure that adds up; `actual` null: nothing known, `target` null: none. */
function measure(nth: number, weight: number, actual: number | null, target: number | null): Measured {
  const kpi = catalogue[nth];
  if (!kpi) throw new Error('No such KPI');
  return {
    kpi,
    weight,
    aim: target === null ? null : { type: 'cumulative', target, start: null, upper: null },
    reading: actual === null ? null : { kind: 'sum', amount: actual },
    way: null,
  };
}

describe('a score', () => {
  it('is the sum of each weight times actual by target', () => {
    // 0.5 × 83/100 + 0.3 × 6/18 + 0.2 × 51/100 = 0.415 + 0.1 + 0.102
    const score = scoreOf([measure(0, 50, 83, 100), measure(1, 30, 6, 18), measure(2, 20, 51, 100)]);
    expect(score.uncapped).toEqual(fraction(617, 1000));
    expect(score.capped).toEqual(fraction(617, 1000));
    expect(score.counted).toBe(3);
  });

  it('counts no measure for more than twice its target in rankings, and says what it is without that', () => {
    const score = scoreOf([measure(0, 50, 500, 100), measure(1, 50, 50, 100)]);
    expect(score.uncapped).toEqual(fraction(275, 100));
    expect(score.capped).toEqual(fraction(125, 100));
  });

  it('shares the weight of what has no data among the others by theirs', () => {
    // 50 and 30 of 80: 5/8 × 80 % + 3/8 × 40 %.
    const score = scoreOf([measure(0, 50, 80, 100), measure(1, 30, 40, 100), measure(2, 20, null, 10)]);
    expect(score.uncapped).toEqual(fraction(65, 100));
    expect(score.counted).toBe(2);
    expect(score.lines.map(({ missing }) => missing)).toEqual([null, null, 'no_data']);
    expect(score.lines[0]?.share).toEqual(fraction(5, 8));
  });

  it('leaves out what has no target, or one of zero, whatever was done', () => {
    const score = scoreOf([measure(0, 50, 80, null), measure(1, 25, 3, 0), measure(2, 25, 1, 2)]);
    expect(score.lines.map(({ missing }) => missing)).toEqual(['no_target', 'no_target', null]);
    expect(score.uncapped).toEqual(fraction(1, 2));
  });

  it('is none, and not zero, when nothing counts', () => {
    expect(scoreOf([]).uncapped).toBeNull();
    const score = scoreOf([measure(0, 100, null, 100)]);
    expect([score.uncapped, score.capped, score.counted]).toEqual([null, null, 0]);
  });

  it('is zero when nothing was done of what is known', () => {
    expect(scoreOf([measure(0, 100, 0, 100)]).uncapped).toEqual(fraction(0));
  });

  it('is one of three thirds exactly', () => {
    const score = scoreOf([measure(0, 1, 7, 7), measure(1, 1, 9, 9), measure(2, 1, 3, 3)]);
    expect(score.uncapped).toEqual(fraction(1));
  });

  const measures = fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 0, max: 5000 }),
      fc.integer({ min: 1, max: 900 }),
    ),
    { minLength: 1, maxLength: 7 },
  );
  const built = (drawn: [number, number, number][]) =>
    scoreOf(drawn.map(([weight, actual, target], n) => measure(n, weight, actual, target)));

  it('is never above its largest measure, nor the capped one above the other or 200 %', () => {
    fc.assert(
      fc.property(measures, (drawn) => {
        const { uncapped, capped, lines } = built(drawn);
        if (!uncapped || !capped) throw new Error('No score');
        const best = lines
          .map(({ attainment }) => attainment ?? fraction(0))
          .sort(compareFractions)
          .at(-1);
        expect(compareFractions(uncapped, best ?? fraction(0))).toBeLessThanOrEqual(0);
        expect(compareFractions(capped, uncapped)).toBeLessThanOrEqual(0);
        expect(compareFractions(capped, fraction(2))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('does not change when all weights are so many times as large', () => {
    fc.assert(
      fc.property(measures, fc.integer({ min: 2, max: 9 }), (drawn, times) => {
        const larger = drawn.map(([weight, ...rest]): [number, number, number] => [weight * times, ...rest]);
        expect(built(larger).uncapped).toEqual(built(drawn).uncapped);
      }),
    );
  });

  it('is shown as the sum of the points that are shown', () => {
    fc.assert(
      fc.property(measures, (drawn) => {
        const score = built(drawn);
        const tenths = shownTenths(score).reduce<number>((sum, each) => sum + (each ?? 0), 0);
        const exact = Number(score.uncapped?.top) / Number(score.uncapped?.bottom);
        expect(Math.abs(tenths - exact * 1000)).toBeLessThan(1 + 1e-6);
      }),
    );
    // A third each of 100 %: 33.4 + 33.3 + 33.3.
    expect(
      shownTenths(
        built([
          [1, 1, 1],
          [1, 1, 1],
          [1, 1, 1],
        ]),
      ),
    ).toEqual([334, 333, 333]);
  });
});
