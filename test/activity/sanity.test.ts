import { describe, expect, it } from 'vitest';
import { needsConfirmation } from '../../src/activity/rules/sanity.ts';
import { type KpiKey, kpiByKey } from '../../src/kpis/catalogue.ts';

/** `before` is what the day held already. */
function ask(key: KpiKey, count: number, trailingDailyCounts: number[], before = 0) {
  return needsConfirmation({ kpi: kpiByKey(key), count, dayTotalAfter: before + count, trailingDailyCounts });
}

describe('an unusual count', () => {
  // The median of 8, 10, 12 is 10; five times that is 50.
  it.each([
    [50, null],
    [51, { reason: 'far_above_usual', usual: 10 }],
  ])('of %d calls is held against five times the own median day', (count, doubt) => {
    expect(ask('calls', count, [8, 12, 10])).toEqual(doubt);
  });

  it.each([
    [19, null],
    [20, { reason: 'far_above_usual', usual: 2 }],
  ])('of %d calls needs to be at least 20, however little is usual', (count, doubt) => {
    expect(ask('calls', count, [2, 2, 2])).toEqual(doubt);
  });

  it('is held against a median over days with any count', () => {
    expect(ask('calls', 45, [0, 0, 0, 10, 0, 10])).toBeNull();
  });

  it('takes the mean of the two middle days when their number is even', () => {
    // Median of 4 and 5 is 4.5; five times that is 22.5.
    expect(ask('emails', 22, [4, 5])).toBeNull();
    expect(ask('emails', 23, [4, 5])).toEqual({ reason: 'far_above_usual', usual: 4.5 });
  });

  it.each([
    ['calls', 300, null],
    ['calls', 301, { reason: 'over_cap', cap: 300 }],
    ['demos', 12, null],
    ['demos', 13, { reason: 'over_cap', cap: 12 }],
    ['meetings_held', 16, { reason: 'over_cap', cap: 15 }],
  ] as const)('of someone without a history is held against the cap only: %s %d', (key, count, doubt) => {
    expect(ask(key, count, [])).toEqual(doubt);
    expect(ask(key, count, [0, 0])).toEqual(doubt);
  });

  it('is asked about by the cap even when it is usual', () => {
    expect(ask('demos', 13, [10, 11, 12])).toEqual({ reason: 'over_cap', cap: 12 });
  });

  it('counts the whole day, so that small steps do not slip past', () => {
    expect(ask('calls', 30, [10], 30)).toEqual({ reason: 'far_above_usual', usual: 10 });
    expect(ask('demos', 4, [], 9)).toEqual({ reason: 'over_cap', cap: 12 });
  });

  it('is not asked about again for every further call of a day that was confirmed', () => {
    expect(ask('calls', 1, [10], 60)).toBeNull();
    expect(ask('calls', 51, [10], 60)).toEqual({ reason: 'far_above_usual', usual: 10 });
  });
});
