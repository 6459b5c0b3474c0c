import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../src/goals/rules/targets/reading.ts';
import { mayMove, problemOf, scaleOf, typeFor } from '../../../src/goals/rules/targets/types.ts';
import { shownBeside } from '../../../src/kernel/shown-beside.ts';

const fact = (amount: number, date = '2026-11-02', subjectId = 'ada') => ({
  subjectId,
  date,
  amount,
  count: 1,
});
const how = { minN: 1, scale: 100 };

describe('what a goal reads out of the facts', () => {
  it('keeps a rate as two counters', () => {
    const [won, closed] = [
      [fact(2), fact(3)],
      [fact(10), fact(6)],
    ];
    const rate = { aggregation: 'ratio' as const, minN: 5, scale: 1_000_000 };
    expect(readingOf('at_least', rate, won, closed)).toEqual({
      kind: 'level',
      level: { top: 5_000_000, bottom: 16 },
      k: 5,
      n: 16,
      why: null,
    });
    expect(readingOf('at_least', rate, [fact(1)], [fact(4)])).toMatchObject({
      level: null,
      why: 'too_few',
      k: 1,
      n: 4,
    });
    expect(readingOf('at_least', rate, [], [])).toMatchObject({ level: null, why: 'nothing' });
  });

  it('takes a mean as a sum over a count, and the middle of an even number between two', () => {
    const days = [fact(9), fact(10), fact(12)];
    expect(readingOf('at_most', { ...how, aggregation: 'mean' }, days, [])).toMatchObject({
      level: { top: 3100, bottom: 3 },
      n: 3,
    });
    expect(readingOf('at_most', { ...how, aggregation: 'median' }, [...days, fact(15)], [])).toMatchObject({
      level: { top: 1100, bottom: 1 },
      n: 4,
    });
  });

  it('takes the last word of each for yes or no', () => {
    const said = [fact(1, '2026-11-02'), fact(0, '2026-11-04'), fact(1, '2026-11-03', 'can')];
    expect(readingOf('binary', { ...how, aggregation: 'mean' }, said, [])).toEqual({
      kind: 'answers',
      yes: 1,
      no: 1,
    });
  });

  it('adds up for a budget as for any sum', () => {
    expect(readingOf('budget', { ...how, aggregation: 'sum' }, [fact(4), fact(6)], [])).toEqual({
      kind: 'sum',
      amount: 10,
    });
  });
});

describe('the type of a goal', () => {
  it.each([
    ['count', 'sum', 'up', 'cumulative', false],
    ['money', 'sum', 'down', 'budget', false],
    ['count', 'sum', 'in_range', 'range', false],
    ['percent', 'ratio', 'up', 'at_least', true],
    ['days', 'median', 'down', 'at_most', true],
    ['score', 'mean', 'in_range', 'range', false],
    ['bool', 'mean', 'up', 'binary', false],
    ['money', 'last', 'up', 'at_least', true],
  ] as const)('of %s by %s, better %s, is %s', (unit, aggregation, direction, type, moves) => {
    expect(typeFor({ unit, aggregation, direction })).toBe(type);
    expect(mayMove({ unit, aggregation, direction })).toBe(moves);
  });

  it('keeps fractions where there are any', () => {
    expect(scaleOf('at_least', 'percent')).toBe(1_000_000);
    expect(scaleOf('decrease_to', 'days')).toBe(100);
    expect(scaleOf('at_least', 'money')).toBe(1);
    expect(scaleOf('budget', 'days')).toBe(1);
  });

  it.each([
    ['from 10 to 10', 'increase_to', 10, 10, null, 'nothing_to_move'],
    ['up from 10 to 5', 'increase_to', 10, 5, null, 'wrong_way'],
    ['down from 10 to 5', 'decrease_to', 10, 5, null, null],
    ['down from 5 to 10', 'decrease_to', 5, 10, null, 'wrong_way'],
    ['up from -10 to -5', 'increase_to', -10, -5, null, null],
    ['from 8 to 12', 'range', null, 8, 12, null],
    ['from 12 to 8', 'range', null, 12, 8, 'range_order'],
  ] as const)('says what is wrong with %s', (_, type, start, target, upper, problem) => {
    expect(problemOf({ type, start, target, upper })).toBe(problem);
  });
});

describe('a number beside its bound', () => {
  it.each([
    [24.96, 25, 24.9],
    [25, 25, 25],
    [25.04, 25, 25.1],
    [10.04, 10, 10.1],
    [9.96, 10, 9.9],
    [12.44, 10, 12.4],
    [82.53, 82.55, 82.5],
    [82.58, 82.55, 82.6],
  ])('%f beside %f is shown as %f', (value, bound, shown) => {
    expect(shownBeside(value, bound, 0.1)).toBeCloseTo(shown, 9);
  });

  it('is on the side it is on', () => {
    const hundredths = fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(hundredths, hundredths, (value, bound) => {
        const shown = shownBeside(value, bound, 0.1);
        if (value < bound) expect(shown).toBeLessThan(bound);
        if (value > bound) expect(shown).toBeGreaterThan(bound);
        expect(Math.abs(shown - value)).toBeLessThan(0.1 + 1e-9);
      }),
    );
  });
});
