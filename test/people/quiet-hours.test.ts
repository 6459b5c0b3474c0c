import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavesRoom, quietUntil } from '../../src/people/rules/quiet-hours.ts';

const at = (instant: string, from: string, until: string, zone = 'Europe/Istanbul') =>
  quietUntil({ from, until }, zone, new Date(instant))?.toISOString() ?? null;

describe('quiet hours', () => {
  it.each([
    // Istanbul is three hours ahead of UTC.
    ['in the morning', '2026-11-23T05:55:00Z', '08:00', '10:00', '2026-11-23T07:00:00.000Z'],
    ['from their first minute', '2026-11-23T05:00:00Z', '08:00', '10:00', '2026-11-23T07:00:00.000Z'],
    ['not before', '2026-11-23T04:59:00Z', '08:00', '10:00', null],
    ['not at their end', '2026-11-23T07:00:00Z', '08:00', '10:00', null],
    ['over midnight, in the evening', '2026-11-23T16:30:00Z', '19:00', '09:30', '2026-11-24T06:30:00.000Z'],
    ['over midnight, in the morning', '2026-11-24T05:30:00Z', '19:00', '09:30', '2026-11-24T06:30:00.000Z'],
    ['over midnight, not by day', '2026-11-24T12:00:00Z', '19:00', '09:30', null],
  ])('hold back %s', (_, instant, from, until, end) => {
    expect(at(instant, from, until)).toBe(end);
  });

  it.each([
    // Berlin, 28 March 2027: 02:00 becomes 03:00, so half past two is half past three, 01:30 UTC.
    [
      'an end that clocks skip is as much later',
      '2027-03-28T00:30:00Z',
      '01:00',
      '02:30',
      '2027-03-28T01:30:00.000Z',
    ],
    // 31 October 2027: from 03:00 back to 02:00. At the second 02:10 the end at 02:15 has been: it is not quiet again.
    ['an end that comes twice is the first', '2027-10-31T01:10:00Z', '01:00', '02:15', null],
  ])('follow the clocks: %s', (_, instant, from, until, end) => {
    expect(at(instant, from, until, 'Europe/Berlin')).toBe(end);
  });

  it.each([
    ['08:00', '16:30', true],
    ['08:00', '16:31', false],
    ['17:30', '08:30', true],
    ['12:00', '11:00', true],
    ['12:00', '11:01', false],
    ['09:30', '08:30', true],
    ['09:29', '08:30', false],
    ['00:00', '23:59', false],
  ])('from %s until %s leave an hour in which messages come: %s', (from, until, isEnough) => {
    expect(leavesRoom({ from, until })).toBe(isEnough);
  });

  it('end later than they are asked about, within a day, and are over then', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const time = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const zones = fc.constantFrom('Europe/Istanbul', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia');
    const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) });
    fc.assert(
      fc.property(minute, minute, zones, instants, (from, until, zone, instant) => {
        fc.pre(from !== until);
        const quiet = { from: time(from), until: time(until) };
        const end = quietUntil(quiet, zone, new Date(instant));
        if (!end) return;
        expect(end.getTime()).toBeGreaterThan(instant);
        // A day may have 25 hours.
        expect(end.getTime() - instant).toBeLessThanOrEqual(25 * 3_600_000);
        expect(quietUntil(quiet, zone, end)).toBeNull();
      }),
    );
  });
});
