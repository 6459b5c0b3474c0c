import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityDrop } from '../../src/coaching/rules/activity-drop.ts';
import { twoWorkingDaysBefore, worstBehind } from '../../src/coaching/rules/behind-pace.ts';
import { noFeedback } from '../../src/coaching/rules/no-feedback.ts';
import type { CountedLine, PaceStatus } from '../../src/goals/index.ts';
import { addDays, datesFrom } from '../../src/kernel/date.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { type KpiKey, kpiByKey } from '../../src/kpis/catalogue.ts';
import { isNewcomer } from '../../src/people/index.ts';
import { anyDate } from '../kernel/arbitraries.ts';
import { wholeDays } from '../support/whole-days.ts';

const week = [1, 2, 3, 4, 5];

/** A goal's line of November with only what the rule looks at. */
function line(kpi: KpiKey, status: PaceStatus, ratio: number, month = '2026-11-10'): CountedLine {
  return {
    goal: { id: `goal-${kpi}`, kpi },
    kpi: kpiByKey(kpi),
    period: periodContaining('month', month),
    pace: { status, ratio },
  } as unknown as CountedLine;
}

describe('behind pace', () => {
  const none: PaceStatus[] = [
    'not_started',
    'too_early',
    'lumpy',
    'ahead',
    'on_track',
    'slipping',
    'done',
    'over',
  ];

  it.each(none)('says nothing of a goal that is %s, today or two working days before', (status) => {
    expect(worstBehind([line('calls', status, 0.5)], [line('calls', 'behind', 0.5)])).toBeNull();
    expect(worstBehind([line('calls', 'behind', 0.5)], [line('calls', status, 0.5)])).toBeNull();
  });

  it('names a goal that was behind on both days', () => {
    const found = worstBehind([line('calls', 'behind', 0.6)], [line('calls', 'behind', 0.7)]);
    expect(found?.line.pace.ratio).toBe(0.6);
    expect(found?.before.pace.ratio).toBe(0.7);
  });

  it('names the one furthest behind, and of equals the first in the catalogue', () => {
    const today = [line('demos', 'behind', 0.3), line('calls', 'behind', 0.5), line('emails', 'behind', 0.3)];
    expect(worstBehind(today, today)?.line.goal.kpi).toBe('emails');
  });

  it('does not take the month before for the same goal’s earlier day', () => {
    const today = [line('calls', 'behind', 0.5, '2026-12-07')];
    expect(worstBehind(today, [line('calls', 'behind', 0.5, '2026-11-30')])).toBeNull();
  });

  it.each([
    { of: 'a Monday', date: '2026-11-23', off: [], expected: '2026-11-19' },
    { of: 'a Wednesday', date: '2026-11-25', off: [], expected: '2026-11-23' },
    { of: 'a Monday after a Friday off', date: '2026-11-23', off: ['2026-11-20'], expected: '2026-11-18' },
    {
      of: 'the first day back from three weeks off',
      date: '2026-11-23',
      off: datesFrom('2026-11-02', '2026-11-23'),
      expected: null,
    },
  ])('finds the working day two before $of', ({ date, off, expected }) => {
    expect(twoWorkingDaysBefore(date, { week, holidays: new Map(), daysOff: wholeDays(off) })).toBe(expected);
  });
});

describe('an activity drop', () => {
  /** Four weeks of 50 in five days each: 10 a working day. */
  const before = Array.from({ length: 4 }, () => ({ amount: 50, days: 5 }));
  const drop = (last: { amount: number; days: number }, more = {}) =>
    activityDrop({ last, before, isKnownSince: true, ...more });

  it.each([
    { name: 'half of the usual', last: { amount: 25, days: 5 }, share: 0.5 },
    { name: 'just under 70 %', last: { amount: 34, days: 5 }, share: 0.68 },
    { name: 'exactly 70 %', last: { amount: 35, days: 5 }, share: null },
    { name: 'more than usual', last: { amount: 80, days: 5 }, share: null },
    { name: 'the usual a day in a short week', last: { amount: 30, days: 3 }, share: null },
    { name: 'half a day in a short week', last: { amount: 15, days: 3 }, share: 0.5 },
    { name: 'nothing in two days there', last: { amount: 0, days: 2 }, share: null },
    { name: 'nothing at all in a whole week', last: { amount: 0, days: 5 }, share: 0 },
    { name: 'a week off', last: { amount: 0, days: 0 }, share: null },
  ])('$name', ({ last, share }) => {
    expect(drop(last)?.share ?? null).toBe(share);
  });

  it('says per working day what was and what is usual', () => {
    expect(drop({ amount: 20, days: 4 })).toEqual({ perDay: 5, usualPerDay: 10, share: 0.5 });
  });

  it.each([
    { why: 'less than four weeks are known', more: { isKnownSince: false } },
    {
      why: 'fewer than ten a week are usual',
      more: { before: Array.from({ length: 4 }, () => ({ amount: 9, days: 5 })) },
    },
    {
      why: 'they were there for fewer than ten of the days before',
      more: {
        before: [{ amount: 90, days: 5 }, { amount: 80, days: 4 }, ...Array(2).fill({ amount: 0, days: 0 })],
      },
    },
  ])('is not judged when $why', ({ more }) => {
    expect(drop({ amount: 0, days: 5 }, more)).toBeNull();
  });

  it('is never found in a week that is like every other, however short the weeks were', () => {
    const weeks = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(weeks, fc.integer({ min: 1, max: 100 }), (days, perDay) => {
        const [last, ...others] = days.map((n) => ({ amount: n * perDay, days: n }));
        if (!last) return;
        expect(activityDrop({ last, before: others, isKnownSince: true })).toBeNull();
      }),
    );
  });
});

describe('no feedback', () => {
  const today = '2026-11-23';
  const since = (
    dates: Partial<Record<'feedback' | 'live' | 'started' | 'reports', string>>,
    off: string[] = [],
  ) =>
    noFeedback({
      dates: { feedback: null, live: '2026-09-01', started: null, reports: null, ...dates },
      today,
      daysOff: new Set(off),
    });

  it.each([
    { dates: { feedback: '2026-11-09' }, expected: { since: '2026-11-09', from: 'feedback', days: 14 } },
    { dates: { feedback: '2026-11-10' }, expected: null },
    { dates: {}, expected: { since: '2026-09-01', from: 'live', days: 83 } },
    { dates: { live: '2026-11-16', feedback: '2026-08-01' }, expected: null },
    { dates: { started: '2026-11-02' }, expected: { since: '2026-11-02', from: 'started', days: 21 } },
    { dates: { started: '2026-11-12' }, expected: null },
    {
      dates: { reports: '2026-11-01', started: '2025-01-01' },
      expected: { since: '2026-11-01', from: 'reports', days: 22 },
    },
    { dates: { reports: '2026-11-20' }, expected: null },
  ])('counts $dates from the latest', ({ dates, expected }) => {
    expect(since(dates)).toEqual(expected);
  });

  it('leaves out days on which either was off, and says how long ago it really was', () => {
    // 2 to 23 November are 21 days; 8 off leave 13, 7 off leave 14.
    expect(since({ feedback: '2026-11-02' }, datesFrom('2026-11-10', '2026-11-18'))).toBeNull();
    expect(since({ feedback: '2026-11-02' }, datesFrom('2026-11-10', '2026-11-17'))?.days).toBe(21);
  });

  it('is never said within 14 days of any of the four', () => {
    const recent = fc.integer({ min: 0, max: 13 });
    const key = fc.constantFrom('feedback', 'live', 'started', 'reports');
    fc.assert(
      fc.property(recent, key, anyDate, (ago, from, day) => {
        const dates = { feedback: null, live: addDays(day, -100), started: null, reports: null };
        const found = noFeedback({
          dates: { ...dates, [from]: addDays(day, -ago) },
          today: day,
          daysOff: new Set(),
        });
        expect(found).toBeNull();
      }),
    );
  });
});

describe('a newcomer', () => {
  it.each([
    // Monday 9 November: ten working days later it is Monday the 23rd.
    { startedOn: '2026-11-09', today: '2026-11-20', is: true },
    { startedOn: '2026-11-09', today: '2026-11-23', is: false },
    { startedOn: null, today: '2026-11-23', is: false },
  ])('who began on $startedOn is one on $today: $is', ({ startedOn, today, is }) => {
    expect(isNewcomer(startedOn, today, week)).toBe(is);
  });

  it('stays one for as many days longer as they were off', () => {
    const calendar = { week, holidays: new Map(), daysOff: wholeDays(['2026-11-12']) };
    expect(isNewcomer('2026-11-09', '2026-11-23', calendar)).toBe(true);
    expect(isNewcomer('2026-11-09', '2026-11-24', calendar)).toBe(false);
  });
});
