import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expiresSoon, expiryOf, isPassed } from '../../src/courses/rules/certificate.ts';
import { completionOf, withoutRenewed } from '../../src/courses/rules/completion.ts';
import { readCount } from '../../src/courses/rules/course.ts';
import { dueDate, standingOf, workingDaysLeft } from '../../src/courses/rules/due.ts';
import { MOST_PROGRAMME_DAYS, progressOf, stepsOf } from '../../src/courses/rules/programme.ts';
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

describe('what is counted of several assignments of one course', () => {
  const row = (id: string, personId: string, expiredOn: string | null) => ({
    id,
    personId,
    expiredOn,
    courseId: 'c',
  });
  it('leaves out what was given again, and keeps the last of what was not', () => {
    const all = [
      row('1', 'ada', '2026-11-01'),
      row('2', 'ada', '2027-11-01'),
      row('3', 'ada', null),
      row('4', 'can', '2026-11-01'),
      row('5', 'can', '2027-11-01'),
      row('6', 'ece', null),
    ];
    expect(withoutRenewed(all).map(({ id }) => id)).toEqual(['3', '5', '6']);
  });
});

describe('a certificate', () => {
  const done = (expiresOn: string | null) => ({ state: 'done' as const, startedOn: null, expiresOn });
  // domain.md §9: valid for so many months; a day that a month does not have is its last.
  it.each([
    ['2026-11-23', 12, '2027-11-23'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('that was passed on %s for %i months expires on %s', (passed, months, expected) => {
    expect(expiryOf(passed, months)).toBe(expected);
  });

  it.each([
    ['2027-11-23', '2027-10-23', 'done', false],
    ['2027-11-23', '2027-10-24', 'done', true],
    ['2027-11-23', '2027-11-22', 'done', true],
    ['2027-11-23', '2027-11-23', 'expired', false],
    [null, '2027-11-23', 'done', false],
  ])('until %s is, on %s, %s; soon over: %s', (expiresOn, today, standing, isSoon) => {
    expect(standingOf(done(expiresOn), '2026-11-30', today)).toBe(standing);
    expect(expiresSoon(done(expiresOn), today)).toBe(isSoon);
  });

  it.each([
    [79, 80, false],
    [80, 80, true],
    [100, 100, true],
    [0, 1, false],
  ])('with %i of %i is passed: %s', (score, passMark, expected) => {
    expect(isPassed({ score, passMark })).toBe(expected);
  });
});

describe('the courses of a programme', () => {
  const typed = fc.uniqueArray(
    fc.record({
      row: fc.nat(11),
      days: fc.option(fc.integer({ min: 1, max: 140 })),
      usualDays: fc.integer({ min: 1, max: 60 }),
    }),
    { selector: ({ row }) => row, maxLength: 12 },
  );

  it('never go back in their days, keep their order, and are all of them or a fault', () => {
    fc.assert(
      fc.property(typed, (rows) => {
        const steps = stepsOf(rows.map((row) => ({ ...row, courseId: `course ${row.row}` })));
        if (!Array.isArray(steps)) return;
        expect(steps.map(({ courseId }) => courseId)).toEqual(rows.map(({ row }) => `course ${row}`));
        const days = steps.map(({ workingDays }) => workingDays);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
        expect(Math.max(0, ...days)).toBeLessThanOrEqual(MOST_PROGRAMME_DAYS);
      }),
    );
  });

  it.each([
    [['done', 'started', 'assigned'], { done: 1, of: 3, next: 'started' }],
    [['done', 'waived', 'done'], { done: 2, of: 2, next: null }],
    [['expired', 'done'], { done: 1, of: 2, next: 'expired' }],
    [['waived'], { done: 0, of: 0, next: null }],
    [['assigned', 'overdue', 'done', 'done', 'done'], { done: 3, of: 5, next: 'assigned' }],
  ] as const)('that stand %j come to %j', (standings, { done, of, next }) => {
    const progress = progressOf(standings.map((standing) => ({ standing })));
    expect([progress.done, progress.of, progress.next?.standing ?? null]).toEqual([done, of, next]);
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
