import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  datesFrom,
  daysBetween,
  isLocalDate,
  weekdayOf,
} from '../../src/kernel/date.ts';
import { anyDate } from './arbitraries.ts';

describe('a real calendar date', () => {
  it.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'is %s',
    (text) => {
      expect(isLocalDate(text)).toBe(true);
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    'tomorrow',
    '',
  ])('is not %j', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });
});

describe('adding days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2000-02-28', 1, '2000-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-01-01', 365, '2027-01-01'],
    ['2024-01-01', 366, '2025-01-01'],
    ['2026-03-07', 2, '2026-03-09'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('to %s: %i more is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it('can be undone, and moves the weekday along', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(isLocalDate(moved)).toBe(true);
        expect(addDays(moved, -days)).toBe(date);
        expect(daysBetween(date, moved)).toBe(days);
        expect((weekdayOf(moved) - weekdayOf(date) - days) % 7).toBeCloseTo(0);
      }),
    );
  });

  it('refuses what is no date and what lies beyond the calendar', () => {
    expect(() => addDays('soon', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
  });
});

it.each([
  ['1970-01-01', 4],
  ['2000-01-01', 6],
  ['2024-02-29', 4],
  ['2026-11-22', 7],
  ['2026-11-23', 1],
])('the weekday of %s is %i', (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});

it('a range of dates holds its start and not its end', () => {
  expect(datesFrom('2026-02-27', '2026-03-02')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  expect(datesFrom('2026-03-02', '2026-03-02')).toEqual([]);
  expect(datesFrom('2026-03-02', '2026-02-27')).toEqual([]);
});

it('dates sort from the earliest to the latest', () => {
  const sorted = ['2026-10-01', '2026-09-30', '2025-12-31', '2026-09-30'].sort(compareDates);
  expect(sorted).toEqual(['2025-12-31', '2026-09-30', '2026-09-30', '2026-10-01']);
  expect(compareDates('2026-09-30', '2026-09-30')).toBe(0);
});

describe('a month later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 2, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-05-10', 0, '2026-05-10'],
  ])('than %s by %i is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});
