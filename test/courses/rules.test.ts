import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionOf } from '../../src/courses/rules/completion.ts';
import { readCount } from '../../src/courses/rules/course.ts';
import { dueDate, standingOf, workingDaysLeft } from '../../src/courses/rules/due.ts';
import type { Halves } from '../../src/kernel/calendar.ts';
import { addDays } from '../../src/kernel/date.ts';

const week = [1, 2, 3, 4, 5];
const off = (...days: [string, Halves][]) => ({
  week,
  holidays: new Map<string, Halves>(),
  daysOff: new Map(days),
});
const given = (workingDays: number, dueThen: string | null = null) => ({
  assignedOn: '2026-11-23',
  workingDays,
  dueThen,
});

describe('when a course is due', () => {
  // Monday 23 November 2026; counted by hand on a calendar.
  it.each([
    ['the next working day', 1, off(), '2026-11-24'],
    ['a working week later', 5, off(), '2026-11-30'],
    ['two working weeks later', 10, off(), '2026-12-07'],
    ['without two days off', 5, off(['2026-11-25', 3], ['2026-11-26', 3]), '2026-12-02'],
    ['on a day that is worked for half of it', 2, off(['2026-11-25', 1]), '2026-11-25'],
    ['without days off on a weekend', 5, off(['2026-11-28', 3]), '2026-11-30'],
  ])('is %s', (_, days, calendar, expected) => {
    expect(dueDate(given(days), calendar)).toBe(expected);
  });

  it('stays what it was once it is settled', () => {
    expect(dueDate(given(5, '2026-11-30'), off(['2026-11-25', 3]))).toBe('2026-11-30');
  });

  it('never comes earlier for a day off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 90 }), (days, day) => {
        const away = off([addDays('2026-11-23', day), 3]);
        expect(dueDate(given(days), away) >= dueDate(given(days), off())).toBe(true);
      }),
    );
  });
});

describe('how a course stands', () => {
  it.each([
    ['open', '2026-11-24', '2026-11-23', 'assigned'],
    ['open', '2026-11-23', '2026-11-23', 'assigned'],
    ['open', '2026-11-22', '2026-11-23', 'overdue'],
    ['done', '2026-11-22', '2026-11-23', 'done'],
    ['waived', '2026-11-22', '2026-11-23', 'waived'],
  ] as const)('is, %s and due %s, on %s %s', (state, due, today, expected) => {
    expect(standingOf({ state, startedOn: null, expiresOn: null }, due, today)).toBe(expected);
  });

  it.each([
    ['2026-11-23', 0],
    ['2026-11-24', 1],
    // Friday, then Monday.
    ['2026-11-27', 4],
    ['2026-11-30', 5],
  ])('until %s leaves so many working days: %i', (due, expected) => {
    expect(workingDaysLeft(due, '2026-11-23', off())).toBe(expected);
  });
});

describe('completion', () => {
  // domain.md §9: done / (assigned − waived).
  it.each([
    [[], { k: 0, n: 0, waived: 0 }],
    [['assigned', 'done'], { k: 1, n: 2, waived: 0 }],
    [['started', 'done', 'waived'], { k: 1, n: 2, waived: 1 }],
    [['overdue', 'expired', 'done', 'done'], { k: 2, n: 4, waived: 0 }],
    [['waived'], { k: 0, n: 0, waived: 1 }],
  ] as const)('of %j is %j', (standings, expected) => {
    expect(completionOf(standings.map((standing) => ({ standing })))).toEqual(expected);
  });
});

describe('a count in a form', () => {
  it.each([
    ['10', 10],
    [' 1 ', 1],
    ['60', 60],
    ['61', null],
    ['0', null],
    ['-3', null],
    ['2.5', null],
    ['', null],
    ['ten', null],
  ])('reads %j as %j', (typed, expected) => {
    expect(readCount(typed, 60)).toBe(expected);
  });
});
