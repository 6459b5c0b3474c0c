import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../src/kernel/date.ts';
import { nextOccurrence, occurrencesBetween } from '../../src/kernel/schedule.ts';
import { anyMinute, anyTime, anyZone } from './arbitraries.ts';

const at = (instant: string) => new Date(instant);
const weekly = (weekday: number, time: string, zone: string) => ({ weekday, time, zone });

describe('the next occurrence', () => {
  it.each([
    ['later today', '2026-11-23T05:00Z', '2026-11-23', '2026-11-23T06:00Z'],
    ['a minute ahead', '2026-11-23T05:59Z', '2026-11-23', '2026-11-23T06:00Z'],
    ['a week on when it is now', '2026-11-23T06:00Z', '2026-11-30', '2026-11-30T06:00Z'],
    ['a week on when it has just passed', '2026-11-23T06:01Z', '2026-11-30', '2026-11-30T06:00Z'],
    ['tomorrow there while it is Sunday there', '2026-11-22T20:59Z', '2026-11-23', '2026-11-23T06:00Z'],
    ['today there while it is Sunday in Greenwich', '2026-11-22T21:00Z', '2026-11-23', '2026-11-23T06:00Z'],
    ['into the next year', '2026-12-28T07:00Z', '2027-01-04', '2027-01-04T06:00Z'],
  ])('of Monday 09:00 in Istanbul: %s', (_, after, date, instant) => {
    expect(nextOccurrence(weekly(1, '09:00', 'Europe/Istanbul'), at(after))).toEqual({
      date,
      instant: at(instant),
    });
  });

  it.each([
    [
      'skipped: as much later as clocks jump',
      7,
      '02:30',
      'America/New_York',
      '2026-03-07T12:00Z',
      '2026-03-08',
      '2026-03-08T07:30Z',
    ],
    [
      'the week after, at its own time',
      7,
      '02:30',
      'America/New_York',
      '2026-03-08T07:30Z',
      '2026-03-15',
      '2026-03-15T06:30Z',
    ],
    [
      'shown twice: the first',
      7,
      '01:30',
      'America/New_York',
      '2026-10-31T00:00Z',
      '2026-11-01',
      '2026-11-01T05:30Z',
    ],
    [
      'shown twice: not again an hour later',
      7,
      '01:30',
      'America/New_York',
      '2026-11-01T05:30Z',
      '2026-11-08',
      '2026-11-08T06:30Z',
    ],
    [
      'a skipped midnight',
      5,
      '00:00',
      'Africa/Cairo',
      '2026-04-20T00:00Z',
      '2026-04-24',
      '2026-04-23T22:00Z',
    ],
    [
      'a skipped half hour',
      7,
      '02:15',
      'Australia/Lord_Howe',
      '2026-10-01T00:00Z',
      '2026-10-04',
      '2026-10-03T15:45Z',
    ],
    [
      'before clocks go forward',
      1,
      '09:00',
      'Europe/Berlin',
      '2026-03-20T00:00Z',
      '2026-03-23',
      '2026-03-23T08:00Z',
    ],
    [
      'after clocks went forward',
      1,
      '09:00',
      'Europe/Berlin',
      '2026-03-27T00:00Z',
      '2026-03-30',
      '2026-03-30T07:00Z',
    ],
    [
      'of a skipped day, still to come on the day after',
      5,
      '09:00',
      'Pacific/Apia',
      '2011-12-30T12:00Z',
      '2011-12-30',
      '2011-12-30T19:00Z',
    ],
  ])('around a clock change: %s', (_, weekday, time, zone, after, date, instant) => {
    expect(nextOccurrence(weekly(weekday, time, zone), at(after))).toEqual({ date, instant: at(instant) });
  });

  it('is always ahead, on its weekday, and the one before it is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        anyTime,
        anyZone,
        anyMinute,
        (weekday, time, zone, after) => {
          const { date, instant } = nextOccurrence({ weekday, time, zone }, after);
          expect(instant.getTime()).toBeGreaterThan(after.getTime());
          expect(instant.getTime() - after.getTime()).toBeLessThanOrEqual(8 * 86_400_000);
          expect(weekdayOf(date)).toBe(weekday);
          const following = nextOccurrence({ weekday, time, zone }, instant);
          expect(following.date).toBe(addDays(date, 7));
        },
      ),
    );
  });
});

describe('the occurrences of a stretch of time', () => {
  const mondays = weekly(1, '09:00', 'America/New_York');

  it('are in order, the one at its end included and the one at its start not', () => {
    expect(occurrencesBetween(mondays, at('2026-02-23T14:00Z'), at('2026-03-16T13:00Z'))).toEqual([
      { date: '2026-03-02', instant: at('2026-03-02T14:00Z') },
      { date: '2026-03-09', instant: at('2026-03-09T13:00Z') },
      { date: '2026-03-16', instant: at('2026-03-16T13:00Z') },
    ]);
  });

  it('are none when it ends before the next, or before it begins', () => {
    expect(occurrencesBetween(mondays, at('2026-03-02T14:00Z'), at('2026-03-09T12:59Z'))).toEqual([]);
    expect(occurrencesBetween(mondays, at('2026-03-16T13:00Z'), at('2026-03-02T14:00Z'))).toEqual([]);
  });

  it('are the same however often one looks', () => {
    fc.assert(
      fc.property(anyTime, anyZone, anyMinute, fc.nat(40), fc.nat(40), (time, zone, start, first, second) => {
        const schedule = { weekday: 7, time, zone };
        const middle = new Date(start.getTime() + first * 86_400_000);
        const end = new Date(middle.getTime() + second * 86_400_000);
        expect([
          ...occurrencesBetween(schedule, start, middle),
          ...occurrencesBetween(schedule, middle, end),
        ]).toEqual(occurrencesBetween(schedule, start, end));
      }),
    );
  });
});
