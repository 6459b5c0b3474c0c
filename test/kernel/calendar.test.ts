import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysOffIn,
  type Halves,
  holidaysIn,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workedHalves,
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

/** Those dates, whole. */
const whole = (...dates: string[]) => new Map<string, Halves>(dates.map((date) => [date, 3]));

describe('days off', () => {
  // Christmas week 2026: Thursday 24 and Monday 28 December, and a Saturday nobody works anyway.
  const daysOff = whole('2026-12-24', '2026-12-26', '2026-12-28');
  const calendar = { week: mondayToFriday, holidays: whole(), daysOff };

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
});

describe('holidays and half days', () => {
  // Turkey, late October 2026: the 28th is free from noon, the 29th all day; both are weekdays.
  const holidays = new Map<string, Halves>([
    ['2026-10-28', 2],
    ['2026-10-29', 3],
  ]);
  const away = (...days: [string, Halves][]) => ({ week: mondayToFriday, holidays, daysOff: new Map(days) });

  it('make a week of five days one of three and a half', () => {
    expect(workingDays('2026-10-26', '2026-11-02', away())).toBe(3.5);
    expect(holidaysIn('2026-10-26', '2026-11-02', away())).toBe(1.5);
    expect(workedHalves('2026-10-28', away())).toBe(1);
    expect(isWorkingDay('2026-10-28', away())).toBe(true);
    expect(isWorkingDay('2026-10-29', away())).toBe(false);
  });

  it.each<[string, [string, Halves], number, number]>([
    ['a day off on the half holiday costs its morning', ['2026-10-28', 3], 0.5, 3],
    ['its afternoon off costs nothing', ['2026-10-28', 2], 0, 3.5],
    ['its morning off leaves nothing of it', ['2026-10-28', 1], 0.5, 3],
    ['a day off on the holiday costs nothing', ['2026-10-29', 3], 0, 3.5],
    ['an afternoon off is half a day', ['2026-10-30', 2], 0.5, 3],
    ['a Saturday off is none', ['2026-10-31', 3], 0, 3.5],
  ])('%s', (_, day, daysOff, worked) => {
    expect(daysOffIn('2026-10-26', '2026-11-02', away(day))).toBe(daysOff);
    expect(workingDays('2026-10-26', '2026-11-02', away(day))).toBe(worked);
  });

  const anyHalves = fc.array(fc.tuple(fc.nat(220), fc.constantFrom<Halves>(1, 2, 3)));

  it('with the days worked make up the days of the week alone, and two ranges add up', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.nat(100),
        fc.nat(100),
        anyWorkWeek,
        anyHalves,
        anyHalves,
        (start, first, second, week, free, off) => {
          const on = (days: typeof free) =>
            new Map(days.map(([day, halves]) => [addDays(start, day - 10), halves]));
          const calendar = { week, holidays: on(free), daysOff: on(off) };
          const [middle, end] = [addDays(start, first), addDays(start, first + second)];
          const byDay = datesFrom(start, end).reduce((sum, date) => {
            const halves = workedHalves(date, calendar);
            return sum + (halves === 3 ? 1 : halves === 0 ? 0 : 0.5);
          }, 0);
          const worked = workingDays(start, end, calendar);
          expect(worked).toBe(byDay);
          expect(worked + holidaysIn(start, end, calendar) + daysOffIn(start, end, calendar)).toBe(
            workingDays(start, end, week),
          );
          expect(workingDays(start, middle, calendar) + workingDays(middle, end, calendar)).toBe(worked);
        },
      ),
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
