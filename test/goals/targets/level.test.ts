import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeld, levelPace } from '../../../src/goals/rules/targets/level.ts';
import type { LevelType } from '../../../src/goals/rules/targets/types.ts';
import { november } from './days.ts';

/** A win rate of 25 % in parts per million, from k of n. */
const rate = (k: number, n: number) => ({ top: k * 1_000_000, bottom: n });
/** Days in hundredths. */
const days = (value: number) => ({ top: Math.round(value * 100), bottom: 1 });

describe('a level to be kept', () => {
  it.each<[string, LevelType, number, number | null, { top: number; bottom: number }, boolean]>([
    ['5 of 16 is at least a quarter', 'at_least', 250_000, null, rate(5, 16), true],
    ['4 of 16 is exactly a quarter', 'at_least', 250_000, null, rate(4, 16), true],
    ['a hair less than a quarter is less', 'at_least', 250_000, null, rate(2_499_999, 10_000_000), false],
    // 1/3 = 33.3333…%, so 33.3333 % is reached and 33.3334 % is not.
    ['a third is at least 33.3333 %', 'at_least', 333_333, null, rate(1, 3), true],
    ['a third is not 33.3334 %', 'at_least', 333_334, null, rate(1, 3), false],
    ['10 days are at most 10', 'at_most', 1000, null, days(10), true],
    ['12.4 days are more than 10', 'at_most', 1000, null, days(12.4), false],
    [
      'the mean of 31 days over 3 deals is more than 10',
      'at_most',
      1000,
      null,
      { top: 3100, bottom: 3 },
      false,
    ],
    ['the lower end belongs to a range', 'range', 800, 1200, days(8), true],
    ['the upper end, too', 'range', 800, 1200, days(12), true],
    ['below it', 'range', 800, 1200, days(7.99), false],
    ['above it', 'range', 800, 1200, days(12.01), false],
    ['a range of one number', 'range', 800, 800, days(8), true],
    ['a level below zero', 'at_least', -1000, null, days(-5), true],
  ])('%s', (_, type, target, upper, level, held) => {
    expect(isHeld({ type, target, upper, level })).toBe(held);
    const pace = levelPace({ ...november, type, target, upper, level });
    expect(pace.status).toBe(held ? 'on_track' : 'behind');
    expect(pace.attainment).toBe(held ? 1 : 0);
  });

  const at_most = { ...november, type: 'at_most' as const, target: 1000, upper: null };

  it.each([
    ['holds', days(9), '2026-11-02', 'on_track'],
    ['does not', days(11), '2026-11-02', 'behind'],
    ['held to the end', days(9), '2026-12-01', 'done'],
    ['did not', days(11), '2026-12-01', 'over'],
    ['is unknown', null, '2026-11-16', 'too_early'],
    ['stayed unknown', null, '2026-12-01', 'over'],
    ['is of a time to come', days(9), '2026-10-30', 'not_started'],
  ])('that %s is judged by itself whatever day it is', (_, level, asOf, status) => {
    expect(levelPace({ ...at_most, level, asOf }).status).toBe(status);
  });

  it('says how near it is, and how far off its nearest bound', () => {
    expect(levelPace({ ...at_most, level: days(12.5) })).toMatchObject({
      ratio: 0.8,
      gap: 250,
      expected: 1000,
    });
    const range = { ...november, type: 'range' as const, target: 800, upper: 1200 };
    expect(levelPace({ ...range, level: days(6) })).toMatchObject({ ratio: 0.75, gap: -200, expected: 800 });
    expect(levelPace({ ...range, level: days(15) })).toMatchObject({ ratio: 0.8, gap: 300, expected: 1200 });
  });

  it('is on its target exactly when it is both at least and at most that', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        (top, bottom, target) => {
          const held = (type: LevelType) => isHeld({ type, target, upper: target, level: { top, bottom } });
          expect(held('at_least') && held('at_most')).toBe(top === target * bottom);
          expect(held('range')).toBe(held('at_least') && held('at_most'));
          const pace = levelPace({
            ...november,
            type: 'at_least',
            target,
            upper: null,
            level: { top, bottom },
          });
          expect(pace.ratio === null || Number.isFinite(pace.ratio)).toBe(true);
        },
      ),
    );
  });
});
