import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodContaining } from '../../src/kernel/period.ts';
import { localDateOf, localTimeOf } from '../../src/kernel/zoned.ts';
import { firstWorkingDay, reminderHours } from '../../src/nudges/rules/reminder-day.ts';
import { anyDate, anyZone } from '../kernel/arbitraries.ts';
import { wholeDays } from '../support/whole-days.ts';

const week = periodContaining('week', '2026-11-23');

it.each([
  { of: 'an ordinary week', calendar: [1, 2, 3, 4, 5], expected: '2026-11-23' },
  { of: 'someone who works from Tuesday', calendar: [2, 3, 4, 5, 6], expected: '2026-11-24' },
  {
    of: 'someone with a holiday and a day off before Wednesday',
    calendar: {
      week: [1, 2, 3, 4, 5],
      holidays: wholeDays(['2026-11-23']),
      daysOff: wholeDays(['2026-11-24']),
    },
    expected: '2026-11-25',
  },
  { of: 'nobody’s week', calendar: [], expected: null },
])('the first working day of $of', ({ calendar, expected }) => {
  expect(firstWorkingDay(week, calendar)).toBe(expected);
});

it.each([
  // Clocks go back on 1 November 2026 in New York and on 25 October in Berlin; Istanbul keeps its time.
  { zone: 'Europe/Istanbul', day: '2026-11-23', due: '2026-11-23T06:15:00.000Z' },
  { zone: 'Europe/Berlin', day: '2026-10-19', due: '2026-10-19T07:15:00.000Z' },
  { zone: 'Europe/Berlin', day: '2026-10-26', due: '2026-10-26T08:15:00.000Z' },
  { zone: 'America/New_York', day: '2026-10-26', due: '2026-10-26T13:15:00.000Z' },
  { zone: 'America/New_York', day: '2026-11-02', due: '2026-11-02T14:15:00.000Z' },
])('a reminder of $day is due at a quarter past nine in $zone', ({ zone, day, due }) => {
  expect(reminderHours(day, zone).dueAt.toISOString()).toBe(due);
});

it('is due at 09:15 and too late at 17:30 on that very day, wherever the clocks are', () => {
  fc.assert(
    fc.property(anyDate, anyZone, (day, zone) => {
      const { dueAt, expiresAt } = reminderHours(day, zone);
      // Pacific/Apia left 30 December 2011 out: then there is no such day.
      if (localDateOf(dueAt, zone) !== day) return;
      expect(localTimeOf(dueAt, zone)).toBe('09:15');
      expect(localTimeOf(expiresAt, zone)).toBe('17:30');
      expect(localDateOf(expiresAt, zone)).toBe(day);
    }),
  );
});
