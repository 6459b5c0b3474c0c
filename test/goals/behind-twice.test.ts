import { describe, expect, it } from 'vitest';
import type { PaceStatus } from '../../src/goals/index.ts';
import { behindTwice, isRecoverable, liftOf } from '../../src/goals/rules/behind-twice.ts';

const line = (status: PaceStatus, id = 'calls', key = '2026-W48') => ({
  goal: { id },
  period: { key },
  pace: { status },
});

describe('a goal that is behind two mornings in a row', () => {
  it.each<[PaceStatus, PaceStatus, boolean]>([
    ['behind', 'behind', true],
    ['slipping', 'behind', true],
    ['behind', 'slipping', true],
    ['behind', 'on_track', false],
    ['on_track', 'behind', false],
    ['behind', 'too_early', false],
    ['lumpy', 'lumpy', false],
    ['done', 'behind', false],
    ['over', 'over', false],
  ])('%s, and %s before: %s', (today, before, expected) => {
    expect(behindTwice([line(today)], [line(before)])).toHaveLength(expected ? 1 : 0);
  });

  it('is the same goal in the same period', () => {
    expect(behindTwice([line('behind')], [line('behind', 'demos')])).toEqual([]);
    expect(behindTwice([line('behind')], [line('behind', 'calls', '2026-W47')])).toEqual([]);
  });
});

describe('what is left, beside what a day has brought so far', () => {
  // 20 days of which 10 are gone, 60 wanted. With 24 so far (2.4 a day) the 36 missing are 3.6 a day: 1.5 times as much.
  it.each([
    [24, true, 1.5],
    [23, false, (37 * 10) / (23 * 10)],
    [30, true, 1],
    [0, false, null],
  ])('with %i so far it is within reach: %s', (actual, expected, lift) => {
    const counters = { actual, target: 60, elapsedDays: 10, remainingDays: 10 };
    expect(isRecoverable(counters)).toBe(expected);
    expect(liftOf(counters)).toBe(lift);
  });

  it('is out of reach without a day left', () => {
    expect(isRecoverable({ actual: 30, target: 60, elapsedDays: 20, remainingDays: 0 })).toBe(false);
  });
});
