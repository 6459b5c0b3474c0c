import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../src/kernel/calendar.ts';
import { firstWithinHours } from '../../src/kernel/working-hours.ts';
import { localDateOf, localTimeOf } from '../../src/kernel/zoned.ts';
import { wholeDays } from '../support/whole-days.ts';
import { anyMinute, anyWorkWeek, anyZone } from './arbitraries.ts';

const WEEKDAYS = [1, 2, 3, 4, 5];
const ISTANBUL = 'Europe/Istanbul';
const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';
const at = (instant: string) => new Date(instant);

describe('the first instant within working hours', () => {
  // Istanbul is three hours ahead of UTC all year; 23 November 2026 is a Monday.
  it.each([
    ['now, in the middle of the day', '2026-11-23T09:12Z', '2026-11-23T09:12Z'],
    ['now, when the day begins just now', '2026-11-23T05:30Z', '2026-11-23T05:30Z'],
    ['later this morning', '2026-11-23T05:29Z', '2026-11-23T05:30Z'],
    ['now, a minute before the end', '2026-11-23T14:29Z', '2026-11-23T14:29Z'],
    ['tomorrow, when the day ends just now', '2026-11-23T14:30Z', '2026-11-24T05:30Z'],
    [
      'the same morning there, while it is still yesterday in Greenwich',
      '2026-11-23T22:00Z',
      '2026-11-24T05:30Z',
    ],
    ['Monday, on a Friday evening', '2026-11-27T17:00Z', '2026-11-30T05:30Z'],
    ['Monday, in the night to Sunday', '2026-11-28T21:30Z', '2026-11-30T05:30Z'],
    ['the next year', '2026-12-31T20:00Z', '2027-01-01T05:30Z'],
  ])('is %s', (_, instant, first) => {
    expect(firstWithinHours(WEEKDAYS, ISTANBUL, at(instant))).toEqual(at(first));
  });

  it.each([
    // Clocks in Berlin go back on Sunday 25 October 2026 and forward on Sunday 28 March 2027.
    ['after clocks went back', BERLIN, '2026-10-24T20:00Z', '2026-10-26T07:30Z'],
    ['after clocks went forward', BERLIN, '2027-03-26T20:00Z', '2027-03-29T06:30Z'],
    ['before clocks go back', BERLIN, '2026-10-22T20:00Z', '2026-10-23T06:30Z'],
    ['after clocks went back in New York', NEW_YORK, '2026-10-31T20:00Z', '2026-11-02T13:30Z'],
  ])('keeps the local time: %s', (_, zone, instant, first) => {
    expect(firstWithinHours(WEEKDAYS, zone, at(instant))).toEqual(at(first));
  });

  it('waits for the end of days off, and for the weekend that follows them', () => {
    const daysOff = wholeDays(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
    const away = { week: WEEKDAYS, holidays: new Map(), daysOff };
    expect(firstWithinHours(away, ISTANBUL, at('2026-11-23T09:00Z'))).toEqual(at('2026-11-30T05:30Z'));
  });

  it.each([
    // Half past eight until one, and from one until half past five, in Istanbul.
    ['before one', 2, '2026-11-23T09:59Z', '2026-11-23T09:59Z'],
    ['on the next day, once it is one', 2, '2026-11-23T10:00Z', '2026-11-24T05:30Z'],
    ['at half past eight', 2, '2026-11-23T04:00Z', '2026-11-23T05:30Z'],
    ['at one, when the morning is off', 1, '2026-11-23T06:00Z', '2026-11-23T10:00Z'],
    ['before the end, when the morning is off', 1, '2026-11-23T14:29Z', '2026-11-23T14:29Z'],
  ] as const)('keeps to the half that is worked: %s', (_, halves, instant, first) => {
    const holidays = new Map([['2026-11-23', halves]]);
    const calendar = { week: WEEKDAYS, holidays, daysOff: new Map() };
    expect(firstWithinHours(calendar, ISTANBUL, at(instant))).toEqual(at(first));
  });

  it('follows a week of other days: Sunday to Thursday', () => {
    const week = [7, 1, 2, 3, 4];
    expect(firstWithinHours(week, ISTANBUL, at('2026-11-26T15:00Z'))).toEqual(at('2026-11-29T05:30Z'));
  });

  it('takes other hours when it is given some', () => {
    const hours = { from: '10:00', until: '11:00' };
    const first = firstWithinHours(WEEKDAYS, ISTANBUL, at('2026-11-23T08:30Z'), hours);
    expect(first).toEqual(at('2026-11-24T07:00Z'));
  });

  it('is an error for a calendar without a working day', () => {
    expect(() => firstWithinHours([], ISTANBUL, at('2026-11-23T08:30Z'))).toThrow(RangeError);
  });
});

it('is never earlier, always within a working day, and stays where it is', () => {
  fc.assert(
    fc.property(anyMinute, anyZone, anyWorkWeek, (instant, zone, week) => {
      fc.pre(week.length > 0);
      const first = firstWithinHours(week, zone, instant);
      expect(first.getTime()).toBeGreaterThanOrEqual(instant.getTime());
      expect(isWorkingDay(localDateOf(first, zone), week)).toBe(true);
      const time = localTimeOf(first, zone);
      expect(time >= '08:30' && time < '17:30').toBe(true);
      expect(firstWithinHours(week, zone, first)).toEqual(first);
      if (first > instant) expect(time).toBe('08:30');
    }),
  );
});
