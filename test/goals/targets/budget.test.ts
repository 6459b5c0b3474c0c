import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetPace } from '../../../src/goals/rules/targets/budget.ts';
import { november } from './days.ts';

/** Discounts of at most 4,200 in November: 200 a working day, 2,000 through the 13th. */
const budget = { ...november, target: 4200, actual: 0 };

describe('a budget', () => {
  it('expects use by the calendar, and says what each day left may use', () => {
    expect(budgetPace({ ...budget, actual: 2500 })).toEqual({
      elapsedDays: 10,
      totalDays: 21,
      remainingDays: 11,
      fraction: 10 / 21,
      expected: 2000,
      ratio: 0.8,
      gap: 500,
      attainment: 2500 / 4200,
      requiredPerDay: 1700 / 11,
      status: 'slipping',
    });
  });

  // 2,000 are expected: 90 % of the pace is at 2,000 / 0.9 = 2,222.2, 75 % at 2,000 / 0.75 = 2,666.7.
  it.each([
    ['nothing used', 0, 'on_track'],
    ['far less than expected is no more than well', 100, 'on_track'],
    ['as expected', 2000, 'on_track'],
    ['just within nine tenths', 2222, 'on_track'],
    ['just outside', 2223, 'slipping'],
    ['just within three quarters', 2666, 'slipping'],
    ['just outside those', 2667, 'behind'],
    ['all of it', 4200, 'behind'],
    ['more than all', 4201, 'behind'],
    ['a correction below zero', -50, 'on_track'],
  ])('with %s', (_, actual, status) => {
    expect(budgetPace({ ...budget, actual }).status).toBe(status);
  });

  it.each([
    ['is broken even on its first day', '2026-11-02', 4201, 'behind'],
    ['is open on its first days', '2026-11-03', 4000, 'too_early'],
    ['has not begun before', '2026-10-30', 0, 'not_started'],
    ['is kept to the last cent', '2026-12-01', 4200, 'done'],
    ['is missed by one', '2026-12-01', 4201, 'over'],
  ])('%s', (_, asOf, actual, status) => {
    expect(budgetPace({ ...budget, asOf, actual }).status).toBe(status);
  });

  it('of which nothing counts is no goal', () => {
    expect(budgetPace({ ...budget, target: 0, actual: 5 })).toMatchObject({
      status: 'not_started',
      attainment: null,
      ratio: null,
      requiredPerDay: null,
    });
  });

  it('never judges more use more kindly', () => {
    const order = ['on_track', 'slipping', 'behind'];
    const amount = fc.integer({ min: -100, max: 10_000 });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((actual) =>
          order.indexOf(budgetPace({ ...budget, actual }).status),
        );
        expect(less).toBeLessThanOrEqual(more ?? 0);
      }),
    );
  });
});
