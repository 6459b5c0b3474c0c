import { describe, expect, it } from 'vitest';
import { frozenAt, instantsOf, standingDays } from '../../src/recognition/rules/competition/calendar.ts';
import { daysAround, isPulledIn } from '../../src/recognition/rules/competition/pull-in.ts';

const WEEKDAYS = [1, 2, 3, 4, 5];

describe('when things happen', () => {
  it.each([
    ['ended on Sunday: Monday', '2026-11-30', '2026-11-30T14:00:00.000Z'],
    ['ended on Friday: Monday', '2026-11-28', '2026-11-30T14:00:00.000Z'],
    ['ended on Tuesday: Wednesday', '2026-11-25', '2026-11-25T14:00:00.000Z'],
  ])('the result is frozen at 17:00 on the first working day after it: %s', (_, end, expected) => {
    expect(frozenAt(end, WEEKDAYS, 'Europe/Istanbul').toISOString()).toBe(expected);
  });

  it('the days after it are looked at once five working days are over', () => {
    const days = { firstDay: '2026-11-23', endDay: '2026-11-30' };
    expect(instantsOf(days, WEEKDAYS, 'Europe/Istanbul')).toEqual({
      startsAt: new Date('2026-11-22T21:00:00Z'),
      freezesAt: new Date('2026-11-30T14:00:00Z'),
      looksBackAt: new Date('2026-12-05T06:00:00Z'),
    });
  });

  it('a calendar without working days holds nothing up', () => {
    expect(frozenAt('2026-11-30', [], 'UTC').toISOString()).toBe('2026-11-30T17:00:00.000Z');
  });

  it.each([
    ['three days: only at its end', '2026-11-26', []],
    ['four days: in its middle', '2026-11-27', ['2026-11-25']],
    ['a week: in its middle', '2026-11-30', ['2026-11-26']],
    ['eight days: after a week', '2026-12-01', ['2026-11-30']],
    ['three weeks: after one and two', '2026-12-14', ['2026-11-30', '2026-12-07']],
  ])('it is said how it stands: %s', (_, endDay, expected) => {
    expect(standingDays({ firstDay: '2026-11-23', endDay })).toEqual(expected);
  });
});

describe('what was pulled into the end', () => {
  it('is told from the last five working days, the twenty before and the five after', () => {
    expect(daysAround('2026-11-28', WEEKDAYS)).toEqual({
      before: { from: '2026-10-26', until: '2026-11-23' },
      last: { from: '2026-11-23', until: '2026-11-28' },
      after: { from: '2026-11-28', until: '2026-12-05' },
    });
  });

  it.each([
    ['twice as much, then half', { before: 200, last: 100, after: 25 }, true],
    ['not quite twice as much', { before: 200, last: 99, after: 25 }, false],
    ['more than half after it', { before: 200, last: 100, after: 26 }, false],
    ['nothing before', { before: 0, last: 100, after: 0 }, false],
  ])('%s', (_, sums, expected) => {
    expect(isPulledIn(sums)).toBe(expected);
  });
});
