import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isTimeOfDay, isZone, localDateOf, localTimeOf, toInstant } from '../../src/kernel/zoned.ts';
import { anyDate, anyMinute, anyTime, anyZone } from './arbitraries.ts';

const newYork = 'America/New_York';
const berlin = 'Europe/Berlin';
const cairo = 'Africa/Cairo';
const lordHowe = 'Australia/Lord_Howe';
const istanbul = 'Europe/Istanbul';

describe('a local time becomes the instant', () => {
  it.each([
    ['a winter morning', newYork, '2026-01-05 09:00', '2026-01-05T14:00Z'],
    ['a summer morning', newYork, '2026-07-06 09:00', '2026-07-06T13:00Z'],
    ['the midnight before clocks go forward', newYork, '2026-03-08 00:00', '2026-03-08T05:00Z'],
    ['the midnight after clocks went forward', newYork, '2026-03-09 00:00', '2026-03-09T04:00Z'],
    ['the last minute before a gap', newYork, '2026-03-08 01:59', '2026-03-08T06:59Z'],
    ['the first minute after a gap', newYork, '2026-03-08 03:00', '2026-03-08T07:00Z'],
    ['the minute before a repeated hour', newYork, '2026-11-01 00:59', '2026-11-01T04:59Z'],
    ['the minute after a repeated hour', newYork, '2026-11-01 02:00', '2026-11-01T07:00Z'],
    ['a summer morning', berlin, '2026-06-01 09:00', '2026-06-01T07:00Z'],
    ['the end of a repeated hour', berlin, '2026-10-25 03:00', '2026-10-25T02:00Z'],
    ['the midnight after the repeated hour before it', cairo, '2026-10-30 00:00', '2026-10-29T22:00Z'],
    ['the first minute after a half-hour gap', lordHowe, '2026-10-04 02:30', '2026-10-03T15:30Z'],
    ['the minute after a repeated half hour', lordHowe, '2026-04-05 02:00', '2026-04-04T15:30Z'],
    ['no clock change any more in spring', istanbul, '2026-03-29 03:30', '2026-03-29T00:30Z'],
    ['no clock change any more in autumn', istanbul, '2026-10-25 03:30', '2026-10-25T00:30Z'],
    ['a half-hour zone', 'Asia/Kolkata', '2026-06-01 09:00', '2026-06-01T03:30Z'],
    ['the zone furthest ahead', 'Pacific/Kiritimati', '2026-01-02 00:00', '2026-01-01T10:00Z'],
  ])('%s (%s, %s)', (_, zone, local, instant) => {
    expect(fromLocal(local, zone)).toEqual(new Date(instant));
    expect(toLocal(new Date(instant), zone)).toBe(local);
  });
});

describe('a time that clocks skip moves forward by the gap', () => {
  it.each([
    [newYork, '2026-03-08 02:00', '2026-03-08T07:00Z', '2026-03-08 03:00'],
    [newYork, '2026-03-08 02:30', '2026-03-08T07:30Z', '2026-03-08 03:30'],
    [berlin, '2026-03-29 02:30', '2026-03-29T01:30Z', '2026-03-29 03:30'],
    [cairo, '2026-04-24 00:00', '2026-04-23T22:00Z', '2026-04-24 01:00'],
    [cairo, '2026-04-24 00:30', '2026-04-23T22:30Z', '2026-04-24 01:30'],
    [lordHowe, '2026-10-04 02:15', '2026-10-03T15:45Z', '2026-10-04 02:45'],
    ['Pacific/Apia', '2011-12-30 09:00', '2011-12-30T19:00Z', '2011-12-31 09:00'],
  ])('in %s, %s', (zone, local, instant, shown) => {
    expect(fromLocal(local, zone)).toEqual(new Date(instant));
    expect(toLocal(new Date(instant), zone)).toBe(shown);
  });
});

describe('a time that clocks show twice', () => {
  const repeated = [
    [newYork, '2026-11-01 01:00', '2026-11-01T05:00Z', '2026-11-01T06:00Z'],
    [newYork, '2026-11-01 01:30', '2026-11-01T05:30Z', '2026-11-01T06:30Z'],
    [berlin, '2026-10-25 02:30', '2026-10-25T00:30Z', '2026-10-25T01:30Z'],
    [cairo, '2026-10-29 23:30', '2026-10-29T20:30Z', '2026-10-29T21:30Z'],
    [lordHowe, '2026-04-05 01:45', '2026-04-04T14:45Z', '2026-04-04T15:15Z'],
    [istanbul, '2015-11-08 03:30', '2015-11-08T00:30Z', '2015-11-08T01:30Z'],
    ['Pacific/Auckland', '2026-04-05 02:30', '2026-04-04T13:30Z', '2026-04-04T14:30Z'],
  ] as const;

  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(repeated)('in %s, %s, is the first', (zone, local, first, second) => {
    expect(fromLocal(local, zone)).toEqual(new Date(first));
    expect(toLocal(new Date(first), zone)).toBe(local);
    expect(toLocal(new Date(second), zone)).toBe(local);
  });

  it.each(['2026-01-15T12:00Z', '2026-07-15T12:00Z'])('is the first whenever it is asked (%s)', (now) => {
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
    for (const [zone, local, first] of repeated) {
      expect(fromLocal(local, zone)).toEqual(new Date(first));
    }
  });
});

describe('the local date and time of an instant', () => {
  it.each([
    ['2026-03-08T04:59Z', newYork, '2026-03-07 23:59'],
    ['2026-03-08T05:00Z', newYork, '2026-03-08 00:00'],
    ['2026-11-23T20:59:59.999Z', istanbul, '2026-11-23 23:59'],
    ['2026-11-23T21:00Z', istanbul, '2026-11-24 00:00'],
    ['2026-12-31T23:30Z', berlin, '2027-01-01 00:30'],
    ['2027-01-01T04:59Z', newYork, '2026-12-31 23:59'],
    ['1969-12-31T23:59:30.500Z', 'UTC', '1969-12-31 23:59'],
  ])('%s in %s', (instant, zone, local) => {
    expect(toLocal(new Date(instant), zone)).toBe(local);
  });

  it('leads back to the instant, or to the earlier of two that look alike', () => {
    fc.assert(
      fc.property(anyMinute, anyZone, (instant, zone) => {
        const found = fromLocal(toLocal(instant, zone), zone);
        expect(toLocal(found, zone)).toBe(toLocal(instant, zone));
        expect(found.getTime()).toBeLessThanOrEqual(instant.getTime());
      }),
      { numRuns: 500 },
    );
  });
});

it('a local time is kept or moved forward, and nothing earlier shows the same', () => {
  fc.assert(
    fc.property(anyDate, anyTime, anyZone, (date, time, zone) => {
      const instant = toInstant(date, time, zone);
      const shown = toLocal(instant, zone);
      expect(shown >= `${date} ${time}`).toBe(true);
      for (const minutes of [20, 30, 60, 120, 180]) {
        expect(toLocal(new Date(instant.getTime() - minutes * 60_000), zone)).not.toBe(shown);
      }
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['2026-11-23', '24:00', istanbul],
  ['2026-11-23', '9:00', istanbul],
  ['2026-11-23', '09:60', istanbul],
  ['2026-13-01', '09:00', istanbul],
  ['2026-11-23', '09:00', 'Mars/Olympus'],
])('%s %s in %s is refused', (date, time, zone) => {
  expect(() => toInstant(date, time, zone)).toThrow(RangeError);
});

it.each(['Europe/Istanbul', 'America/Argentina/Buenos_Aires', 'UTC', 'Asia/Kolkata'])(
  '%s is a zone',
  (text) => {
    expect(isZone(text)).toBe(true);
  },
);

it.each(['24:00', '9:00', '09:60', '0900', '09:00:00', ''])('%j is not a time of day', (text) => {
  expect(isTimeOfDay(text)).toBe(false);
});

it.each(['00:00', '09:00', '19:59', '23:59'])('%s is a time of day', (text) => {
  expect(isTimeOfDay(text)).toBe(true);
});

it.each(['', '+03:00', 'Mars/Olympus', 'Europe/Istanbul ', 'Istanbul'])('%j is not a zone', (text) => {
  expect(isZone(text)).toBe(false);
});

function fromLocal(local: string, zone: string): Date {
  return toInstant(local.slice(0, 10), local.slice(11), zone);
}

function toLocal(instant: Date, zone: string): string {
  return `${localDateOf(instant, zone)} ${localTimeOf(instant, zone)}`;
}
