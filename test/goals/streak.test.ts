import fc from 'fast-check';
import { expect, it } from 'vitest';
import { milestoneOf, type StreakDay, streakLength } from '../../src/goals/rules/streak.ts';

/** 100 in a week of five days: 20 a day. */
const week = { target: 100, halves: 10 };
const day = (actual: number, more: Partial<StreakDay> = {}): StreakDay => ({
  date: '2026-11-20',
  actual,
  halves: 2,
  goal: week,
  ...more,
});
const half = { halves: 1 } as const;

it.each<[why: string, days: StreakDay[], length: number]>([
  ['nothing worked yet', [], 0],
  ['exactly the daily target counts', [day(20), day(20)], 2],
  ['one short of it ends the row', [day(20), day(19), day(40)], 1],
  ['yesterday short: no row at all', [day(19), day(20), day(20)], 0],
  ['half a day asks for half', [day(10, half), day(20)], 2],
  ['half a day with less than half', [day(9, half), day(20)], 0],
  // 100 in 15 days are 6.67 a day: 7 reach it, 6 do not.
  ['a target that does not divide: 7', [day(7, { goal: { target: 100, halves: 30 } })], 1],
  ['a target that does not divide: 6', [day(6, { goal: { target: 100, halves: 30 } })], 0],
  // A short week of four days: 25 a day.
  ['a holiday makes the days of its week heavier', [day(24, { goal: { target: 100, halves: 8 } })], 0],
  ['a day without a goal ends it', [day(20), day(500, { goal: null }), day(20)], 1],
  ['four demos a month are no daily target', [day(3, { goal: { target: 4, halves: 42 } })], 0],
  ['one a day is', [day(1, { goal: { target: 21, halves: 42 } })], 1],
  ['a goal of nothing is none', [day(5, { goal: { target: 0, halves: 10 } })], 0],
])('%s', (_, days, length) => {
  expect(streakLength(days)).toBe(length);
});

it.each<[length: number, milestone: number | null]>([
  [0, null],
  [4, null],
  [5, 5],
  [6, 5],
  [7, null],
  [9, null],
  [10, 10],
  [11, 10],
  [12, null],
  [19, null],
  [20, 20],
  [21, 20],
  [22, null],
  [40, null],
])('%i days in a row are a milestone: %s', (length, milestone) => {
  expect(milestoneOf(length)).toBe(milestone);
});

it('a longer past never shortens a row, and what came before a short day does not matter', () => {
  const any = fc.array(
    fc.nat(40).map((actual) => day(actual)),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(any, any, (days, earlier) => {
      expect(streakLength([...days, ...earlier])).toBeGreaterThanOrEqual(streakLength(days));
      expect(streakLength([...days, day(0), ...earlier])).toBe(streakLength(days));
    }),
  );
});
