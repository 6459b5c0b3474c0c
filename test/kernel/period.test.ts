import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/date.ts';
import {
  isRecurring,
  lastDayOf,
  periodContaining,
  periodFromKey,
  type RecurringKind,
  type RecurringPeriod,
  rangeOf,
  shiftPeriod,
} from '../../src/kernel/period.ts';
import { anyDate } from './arbitraries.ts';

const anyKind = fc.constantFrom<RecurringKind>('week', 'month', 'quarter', 'year');

function named(key: string): RecurringPeriod {
  const period = periodFromKey(key);
  if (!period || !isRecurring(period)) throw new Error(`No period ${key}`);
  return period;
}

describe('the ISO week', () => {
  it.each([
    ['2009-12-31', '2009-W53'],
    ['2010-01-03', '2009-W53'],
    ['2012-01-01', '2011-W52'],
    ['2016-01-03', '2015-W53'],
    ['2018-12-31', '2019-W01'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-01', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2023-01-01', '2022-W52'],
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2025-12-28', '2025-W52'],
    ['2025-12-29', '2026-W01'],
    ['2026-01-01', '2026-W01'],
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    ['2026-12-28', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
  ])('of %s is %s', (date, key) => {
    expect(periodContaining('week', date).key).toBe(key);
  });

  it('number 53 exists in the long years only', () => {
    const years = Array.from({ length: 37 }, (_, index) => 2000 + index);
    expect(years.filter((year) => periodFromKey(`${year}-W53`))).toEqual([
      2004, 2009, 2015, 2020, 2026, 2032,
    ]);
  });
});

it.each([
  ['2026-W47', 'week', '2026-11-16', '2026-11-23', '2026-11-22'],
  ['2026-W53', 'week', '2026-12-28', '2027-01-04', '2027-01-03'],
  ['2026-W01', 'week', '2025-12-29', '2026-01-05', '2026-01-04'],
  ['2024-02', 'month', '2024-02-01', '2024-03-01', '2024-02-29'],
  ['2026-02', 'month', '2026-02-01', '2026-03-01', '2026-02-28'],
  ['2026-12', 'month', '2026-12-01', '2027-01-01', '2026-12-31'],
  ['2026-Q1', 'quarter', '2026-01-01', '2026-04-01', '2026-03-31'],
  ['2026-Q2', 'quarter', '2026-04-01', '2026-07-01', '2026-06-30'],
  ['2026-Q3', 'quarter', '2026-07-01', '2026-10-01', '2026-09-30'],
  ['2026-Q4', 'quarter', '2026-10-01', '2027-01-01', '2026-12-31'],
  ['2028-Y', 'year', '2028-01-01', '2029-01-01', '2028-12-31'],
] as const)('%s is the %s from %s until before %s', (key, kind, start, end, lastDay) => {
  const period = { kind, key, start, end };
  expect(periodFromKey(key)).toEqual(period);
  expect(periodContaining(kind, start)).toEqual(period);
  expect(periodContaining(kind, lastDay)).toEqual(period);
  expect(lastDayOf(period)).toBe(lastDay);
});

it.each([
  ['2026-W53', 1, '2027-W01'],
  ['2027-W01', -1, '2026-W53'],
  ['2026-W01', -1, '2025-W52'],
  ['2025-W52', 53, '2026-W53'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-11', 14, '2028-01'],
  ['2026-11', -23, '2024-12'],
  ['2026-Q4', 1, '2027-Q1'],
  ['2026-Q1', -1, '2025-Q4'],
  ['2026-Q2', -7, '2024-Q3'],
  ['2026-Q2', 0, '2026-Q2'],
  ['2026-Y', 2, '2028-Y'],
])('%s shifted by %i is %s', (key, count, expected) => {
  expect(shiftPeriod(named(key), count)).toEqual(named(expected));
});

it.each([
  '2025-W53',
  '2026-W54',
  '2026-W00',
  '2026-W7',
  '2026-w07',
  '2026-00',
  '2026-13',
  '2026-1',
  '2026-Q0',
  '2026-Q5',
  '2026-Q01',
  '0000-W00',
  '9999-W53',
  '2026',
  '2026-Y1',
  '2026-11-23',
  '2017-Q3.2017-04-01',
  '2017-Q3.2017-04-01.2017-04-01',
  '2017-Q3.2017-04-01.2017-06-31',
  '2017-Q3.2017-04-01.2017-07-01.2017-08-01',
  'R.2026-12-16.2026-12-01',
  'X.2026-12-01.2026-12-16',
  ' 2026-11',
  '',
])('no period is called %j', (key) => {
  expect(periodFromKey(key)).toBeUndefined();
});

it.each([
  ['2017-Q3.2017-04-01.2017-07-01', 'quarter', '2017-04-01', '2017-07-01'],
  ['2026-W48.2026-11-29.2026-12-06', 'week', '2026-11-29', '2026-12-06'],
  ['2017-Y.2016-10-01.2017-10-01', 'year', '2016-10-01', '2017-10-01'],
  ['R.2026-12-01.2026-12-16', 'range', '2026-12-01', '2026-12-16'],
] as const)('%s carries its days, whatever calendar it was named by', (key, kind, start, end) => {
  expect(periodFromKey(key)).toEqual({ kind, key, start, end });
});

it('days that somebody chose are found again by their key', () => {
  const range = rangeOf('2026-12-01', '2026-12-16');
  expect(periodFromKey(range.key)).toEqual(range);
  expect(lastDayOf(range)).toBe('2026-12-15');
});

describe('periods of a kind', () => {
  it('tile the calendar: each date lies in one, and the next begins where it ends', () => {
    fc.assert(
      fc.property(anyKind, anyDate, (kind, date) => {
        const period = periodContaining(kind, date);
        const next = shiftPeriod(period, 1);
        expect(period.start <= date && date < period.end).toBe(true);
        expect(next.start).toBe(period.end);
        expect(periodContaining(kind, period.start)).toEqual(period);
        expect(periodContaining(kind, addDays(period.end, -1))).toEqual(period);
        expect(periodContaining(kind, period.end)).toEqual(next);
        expect(next.key > period.key).toBe(true);
      }),
    );
  });

  it('are found again by their key, and by shifting there and back', () => {
    fc.assert(
      fc.property(anyKind, anyDate, fc.integer({ min: -300, max: 300 }), (kind, date, count) => {
        const period = periodContaining(kind, date);
        expect(periodFromKey(period.key)).toEqual(period);
        expect(shiftPeriod(shiftPeriod(period, count), -count)).toEqual(period);
      }),
    );
  });
});
