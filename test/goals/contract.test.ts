import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsFrom, type Range, takesOver } from '../../src/goals/rules/contract.ts';
import { completePeriods, usualOf } from '../../src/goals/rules/usual.ts';
import type { WorkCalendar } from '../../src/kernel/calendar.ts';
import { plainYear } from '../../src/kernel/company-year.ts';
import { addDays } from '../../src/kernel/date.ts';
import { periodContaining, type RecurringKind } from '../../src/kernel/period.ts';

const JAN = '2026-01-01';
const FEB = '2026-02-01';
const MAR = '2026-03-01';
const range = (from: string, until: string | null): Range => ({ from, until });

describe('what a new version takes over', () => {
  it.each([
    ['the same month again', range(JAN, FEB), range(JAN, FEB), true],
    ['for good, the same for good', range(JAN, null), range(JAN, null), true],
    ['for good from later on, what is for good', range(FEB, null), range(JAN, null), true],
    ['for good, a month of it', range(JAN, null), range(FEB, MAR), true],
    ['a month alone, what goes on after it', range(JAN, FEB), range(JAN, null), false],
    ['a month alone, the one after it', range(JAN, FEB), range(FEB, MAR), false],
    ['a month alone, the one before it', range(FEB, MAR), range(JAN, FEB), false],
    ['for good from later on, a month before', range(FEB, null), range(JAN, FEB), false],
  ])('%s', (_what, next, older, expected) => {
    expect(takesOver(next, older)).toBe(expected);
  });

  it('leaves an older one nothing after the new one began', () => {
    const months = fc.integer({ min: 0, max: 11 }).map((n) => `2026-${String(n + 1).padStart(2, '0')}-01`);
    const ranges = fc
      .tuple(months, fc.option(fc.integer({ min: 28, max: 200 })))
      .map(([from, days]) => range(from, days === null ? null : addDays(from, days)));
    fc.assert(
      fc.property(ranges, ranges, fc.integer({ min: 0, max: 700 }), (next, older, ahead) => {
        if (!takesOver(next, older)) return;
        const day = addDays(next.from, ahead);
        const holds = ({ from, until }: Range) => from <= day && (until === null || day < until);
        expect(holds(older) && !holds(next)).toBe(false);
      }),
    );
  });
});

describe('a number that is agreed on later', () => {
  it.each([
    ['before it begins: from its beginning', range(FEB, null), JAN, FEB],
    ['in its first month: from its beginning', range(FEB, MAR), FEB, FEB],
    ['a month later: from the month that runs', range(JAN, null), FEB, FEB],
    ['when its month is over: never', range(JAN, FEB), FEB, null],
  ])('%s', (_what, asked, current, expected) => {
    expect(countsFrom(asked, current)).toBe(expected);
  });
});

describe('what is usual', () => {
  const week = [1, 2, 3, 4, 5];
  type Given = [kind: RecurringKind, today: string, since: string | null, calendar: WorkCalendar];
  const keys = (...[kind, today, since, calendar]: Given) =>
    completePeriods(plainYear, periodContaining(kind, today), since, calendar).map(({ key }) => key);

  it('looks at the eight complete weeks before this one, newest first', () => {
    expect(keys('week', '2026-11-25', '2025-01-01', week)).toEqual([
      ...['2026-W47', '2026-W46', '2026-W45', '2026-W44'],
      ...['2026-W43', '2026-W42', '2026-W41', '2026-W40'],
    ]);
  });

  it('looks at none that began before the records did, nor at the one that runs', () => {
    // Records begin on Tuesday, 10 November: only the week from the 16th is complete.
    expect(keys('week', '2026-11-25', '2026-11-10', week)).toEqual(['2026-W47']);
    expect(keys('month', '2026-11-25', '2026-09-01', week)).toEqual(['2026-10', '2026-09']);
    expect(keys('quarter', '2026-11-25', '2026-10-01', week)).toEqual([]);
    expect(keys('week', '2026-11-25', null, week)).toEqual([]);
  });

  it('leaves out weeks that were all days off, and goes further back for them', () => {
    const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
    const daysOff = new Map(days.map((day) => [day, 3 as const]));
    const found = keys('week', '2026-11-25', '2025-01-01', { week, daysOff, holidays: new Map() });
    expect(found).not.toContain('2026-W47');
    expect(found).toHaveLength(8);
    expect(found.at(-1)).toBe('2026-W39');
  });

  it('never looks back further than twelve periods', () => {
    expect(keys('week', '2026-11-25', '2020-01-01', [])).toEqual([]);
  });

  it.each([
    // 8 values: the median lies between the 4th and 5th; 80 % is position 5.6, between the 6th (60) and 7th (70).
    ['eight', [10, 20, 30, 40, 50, 60, 70, 80], { n: 8, numbers: { median: 45, p80: 66 } }],
    // 3 values: position 1.6 between 20 and 60: 44.
    ['three, in any order', [60, 10, 20], { n: 3, numbers: { median: 20, p80: 44 } }],
    ['two are too few', [10, 20], { n: 2, numbers: null }],
    ['none', [], { n: 0, numbers: null }],
  ])('of %s', (_what, values, expected) => {
    expect(usualOf(values)).toEqual(expected);
  });
});
