import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysOffIn,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDays,
} from '../../src/kernel/calendar.ts';
import { addDays, datesFrom } from '../../src/kernel/date.ts';
import { anyDate, anyWorkWeek } from './arbitraries.ts';

const mondayToFriday = [1, 2, 3, 4, 5];
const sundayToThursday = [7, 1, 2, 3, 4];

describe('working days', () => {
  it.each([
    ['a week', '2026-11-16', '2026-11-23', mondayToFriday, 5],
    ['a weekend', '2026-11-21', '2026-11-23', mondayToFriday, 0],
    ['Friday to Monday', '2026-11-20', '2026-11-24', mondayToFriday, 2],
    ['November 2026', '2026-11-01', '2026-12-01', mondayToFriday, 21],
    ['November 2026, Sunday to Thursday', '2026-11-01', '2026-12-01', sundayToThursday, 22],
    ['November 2026, Wednesdays', '2026-11-01', '2026-12-01', [3], 4],
    ['November 2026, every day', '2026-11-01', '2026-12-01', [1, 2, 3, 4, 5, 6, 7], 30],
    ['February 2026', '2026-02-01', '2026-03-01', mondayToFriday, 20],
    ['the last quarter of 2026', '2026-10-01', '2027-01-01', mondayToFriday, 66],
    ['no time at all', '2026-11-16', '2026-11-16', mondayToFriday, 0],
    ['a range turned around', '2026-11-20', '2026-11-16', mondayToFriday, 0],
    ['a week nobody works', '2026-11-16', '2026-11-23', [], 0],
  ])('in %s', (_, start, end, week, expected) => {
    expect(workingDays(start, end, week)).toBe(expected);
  });

  it('of two neighbouring ranges add up', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 3, maxLength: 3 }), anyWorkWeek, (dates, week) => {
        const [a = '', b = '', c = ''] = dates.sort();
        expect(workingDays(a, b, week) + workingDays(b, c, week)).toBe(workingDays(a, c, week));
      }),
    );
  });

  it('are the dates that are working days', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(400), anyWorkWeek, (start, length, week) => {
        const end = addDays(start, length);
        const worked = datesFrom(start, end).filter((date) => isWorkingDay(date, week));
        expect(workingDays(start, end, week)).toBe(worked.length);
      }),
    );
  });
});

describe('days off', () => {
  // Christmas week 2026: Thursday 24 and Monday 28 December, and a Saturday nobody works anyway.
  const calendar = { week: mondayToFriday, daysOff: new Set(['2026-12-24', '2026-12-26', '2026-12-28']) };

  it('are no working days; a weekend taken off costs nothing', () => {
    expect(workingDays('2026-12-21', '2027-01-01', calendar)).toBe(9 - 2);
    expect(daysOffIn('2026-12-21', '2027-01-01', calendar)).toBe(2);
    expect(isWorkingDay('2026-12-24', calendar)).toBe(false);
    expect(isWorkingDay('2026-12-26', calendar)).toBe(false);
    expect(isWorkingDay('2026-12-25', calendar)).toBe(true);
  });

  it('count only inside the range, whose end is left out', () => {
    expect(daysOffIn('2026-12-24', '2026-12-28', calendar)).toBe(1);
    expect(daysOffIn('2026-12-25', '2026-12-28', calendar)).toBe(0);
    expect(daysOffIn('2026-12-28', '2026-12-24', calendar)).toBe(0);
  });

  it('with the days worked make up the days of the week alone', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(200), anyWorkWeek, fc.array(fc.nat(220)), (start, length, week, away) => {
        const end = addDays(start, length);
        const daysOff = new Set(away.map((days) => addDays(start, days - 10)));
        const worked = datesFrom(start, end).filter((date) => isWorkingDay(date, { week, daysOff }));
        expect(workingDays(start, end, { week, daysOff })).toBe(worked.length);
        expect(worked.length + daysOffIn(start, end, { week, daysOff })).toBe(workingDays(start, end, week));
      }),
    );
  });
});

it.each([
  ['2026-11-18', mondayToFriday, '2026-11-17', '2026-11-19'],
  ['2026-11-20', mondayToFriday, '2026-11-19', '2026-11-23'],
  ['2026-11-21', mondayToFriday, '2026-11-20', '2026-11-23'],
  ['2026-11-23', mondayToFriday, '2026-11-20', '2026-11-24'],
  ['2026-11-22', sundayToThursday, '2026-11-19', '2026-11-23'],
  ['2026-11-18', [3], '2026-11-11', '2026-11-25'],
  ['2027-01-01', mondayToFriday, '2026-12-31', '2027-01-04'],
])('around %s for %j, work is on %s and %s', (date, week, before, after) => {
  expect(previousWorkingDay(date, week)).toBe(before);
  expect(nextWorkingDay(date, week)).toBe(after);
});

it('a work week without a day has no next working day', () => {
  expect(() => nextWorkingDay('2026-11-18', [])).toThrow(RangeError);
  expect(() => previousWorkingDay('2026-11-18', [])).toThrow(RangeError);
});

it('whether a date is worked depends on its weekday', () => {
  expect(isWorkingDay('2026-11-20', mondayToFriday)).toBe(true);
  expect(isWorkingDay('2026-11-20', sundayToThursday)).toBe(false);
  expect(isWorkingDay('2026-11-22', sundayToThursday)).toBe(true);
});
