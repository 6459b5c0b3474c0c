import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreedOf,
  checksOf,
  daysProblem,
  openOf,
  type PlanGoal,
  type PlanVersion,
  readSteps,
  readSupport,
} from '../../src/improvement/rules/plan.ts';
import { expectedBy, partsOf, progressOf } from '../../src/improvement/rules/progress.ts';
import type { OwnCalendar, WorkCalendar } from '../../src/kernel/calendar.ts';
import { periodsBetween, plainYear } from '../../src/kernel/company-year.ts';
import { addDays } from '../../src/kernel/date.ts';
import { toNumber } from '../../src/kernel/fraction.ts';

const WEEKDAYS = [1, 2, 3, 4, 5];
const off = (days: Record<string, 1 | 2 | 3>): OwnCalendar => ({
  week: WEEKDAYS,
  holidays: new Map(),
  daysOff: new Map(Object.entries(days)),
});

/** Four weeks from Monday 23 November 2026. */
const plan = { start: '2026-11-23', end: '2026-12-21' };
const calls = (steps: number[]): PlanGoal => ({
  kpi: 'calls',
  period: 'week',
  target: 100,
  currency: null,
  steps,
});

const asked = (goal: PlanGoal, until: string, calendar: WorkCalendar = WEEKDAYS) => {
  const periods = periodsBetween(plainYear, goal.period, { from: plan.start, until: plan.end });
  return toNumber(expectedBy(goal, plan, until, { periods, calendar }));
};

describe('what a plan asks for by a day', () => {
  // 100 calls a week; 80% for two weeks, then all of them. `until` is the day after the last that counts.
  it.each<[until: string, calls: number]>([
    ['2026-11-23', 0],
    ['2026-11-24', 16],
    ['2026-11-28', 80],
    ['2026-12-03', 128],
    ['2026-12-07', 160],
    ['2026-12-08', 180],
    ['2026-12-21', 360],
    ['2027-01-31', 360],
  ])('until %s: %s calls', (until, expected) => {
    expect(asked(calls([80, 100]), until)).toBeCloseTo(expected, 9);
  });

  it('a day off asks for nothing: the week’s other days carry its number, as in every pace', () => {
    const thursday = off({ '2026-11-26': 3 });
    expect(asked(calls([100]), '2026-11-26', thursday)).toBe(75);
    expect(asked(calls([100]), '2026-11-27', thursday)).toBe(75);
    expect(asked(calls([100]), '2026-11-28', thursday)).toBe(100);
  });

  it('of a leave the number itself becomes less', () => {
    const twoWeeks = Array.from({ length: 14 }, (_, day) => [addDays('2026-11-30', day), 3 as const]);
    expect(asked(calls([100]), '2026-12-21', off(Object.fromEntries(twoWeeks)))).toBe(200);
  });

  it('of a month it is the share of the month’s working days that lie in the plan', () => {
    // November 2026 has 21 working days, five of them since the 23rd, and one on the 30th.
    const goal: PlanGoal = { kpi: 'demos', period: 'month', target: 42, currency: null, steps: [100] };
    expect(asked(goal, '2026-11-28')).toBe(10);
    expect(asked(goal, '2026-12-01')).toBe(12);
  });

  it('it never becomes less from one day to the next, and whole weeks ask for whole goals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 30 }),
        (steps, day) => {
          const until = addDays(plan.start, day);
          expect(asked(calls(steps), addDays(until, 1))).toBeGreaterThanOrEqual(asked(calls(steps), until));
          expect(asked(calls([100]), plan.end)).toBe(400);
        },
      ),
    );
  });

  it('is reached by as much, and not by one less; the percent is that of the day', () => {
    const periods = periodsBetween(plainYear, 'week', { from: plan.start, until: plan.end });
    const on = (asOf: string, actual: number) =>
      progressOf(calls([80, 100]), plan, asOf, { actual, periods, calendar: WEEKDAYS });
    expect(on('2026-11-27', 80)).toMatchObject({ isReached: true, step: 80 });
    expect(on('2026-11-27', 79)).toMatchObject({ isReached: false, step: 80 });
    expect(on('2026-12-07', 180)).toMatchObject({ isReached: true, step: 100 });
    expect(on('2027-03-01', 360)).toMatchObject({ isReached: true, step: 100 });
  });

  it('parts are of equal length, and leave no day out', () => {
    expect(partsOf([80, 90, 100], { start: '2026-11-23', end: '2026-12-07' })).toEqual([
      { start: '2026-11-23', end: '2026-11-27', percent: 80 },
      { start: '2026-11-27', end: '2026-12-02', percent: 90 },
      { start: '2026-12-02', end: '2026-12-07', percent: 100 },
    ]);
  });
});

describe('what a form says', () => {
  it.each<[text: string, steps: number[] | null]>([
    ['80 90 100', [80, 90, 100]],
    ['%80, %90, %100', [80, 90, 100]],
    ['80% → 100%', [80, 100]],
    ['100', [100]],
    ['0 50', null],
    ['80 250', null],
    ['80 a', null],
    ['1 2 3 4 5 6 7', null],
    ['', null],
  ])('steps %j are %j', (text, steps) => {
    expect(readSteps(text)).toEqual(steps);
  });

  it.each<[text: string, lines: string[] | null]>([
    ['', []],
    ['- I join two calls\n\n• I send the list ', ['I join two calls', 'I send the list']],
    ['One thing\nTwo things\nThree\nFour', null],
    ['ok', null],
    ['x'.repeat(301), null],
  ])('promises %j', (text, lines) => {
    expect(readSupport(text)).toEqual(lines);
  });
});

const version = (more: Partial<PlanVersion> = {}): PlanVersion => ({
  ...{ version: 1, authorId: 'mert', goals: [calls([100])], purpose: 'More', support: [], everyDays: 7 },
  ...{ ...plan, comment: null, personAgreedAt: new Date(0), managerAgreedAt: new Date(0), declined: null },
  ...more,
});

describe('a plan’s days', () => {
  it.each<[every: 7 | 14, checks: string[]]>([
    [7, ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21']],
    [14, ['2026-12-07', '2026-12-21']],
  ])('are looked at every %s days, and once the last is over', (everyDays, checks) => {
    expect(checksOf({ ...plan, everyDays })).toEqual(checks);
  });

  const today = '2026-11-23';
  const weeks = (start: string, count: number) => ({ start, end: addDays(start, 7 * count) });
  it.each([
    ['today, for two weeks', weeks(today, 2), null],
    ['in a week, for twelve', weeks('2026-11-30', 12), null],
    ['yesterday', weeks('2026-11-22', 4), 'starts_past'],
    ['in eight days', weeks('2026-12-01', 4), 'starts_late'],
    ['a week', weeks(today, 1), 'length'],
    ['thirteen weeks', weeks(today, 13), 'length'],
  ] as const)('a new one: %s', (_, days, problem) => {
    expect(daysProblem(days, { today, versions: [] })).toBe(problem);
    // What nobody agreed to yet is as good as new.
    const offered = [version({ personAgreedAt: null })];
    expect(daysProblem(days, { today, versions: offered })).toBe(problem);
  });

  const longer = version({ version: 2, ...weeks(plan.start, 6) });
  it.each([
    ['as it is', weeks(plan.start, 4), [version()], null],
    ['two weeks longer', weeks(plan.start, 6), [version()], null],
    ['six weeks longer', weeks(plan.start, 10), [version()], null],
    ['seven weeks longer', weeks(plan.start, 11), [version()], 'too_long'],
    ['longer a second time', weeks(plan.start, 8), [version(), longer], 'extended_twice'],
    ['shorter again', weeks(plan.start, 4), [version(), longer], null],
    ['from another day', weeks('2026-11-30', 4), [version()], 'start_fixed'],
    ['over by now', weeks(plan.start, 2), [version()], 'over'],
  ] as const)('one that runs: %s', (_, days, versions, problem) => {
    expect(daysProblem(days, { today: '2026-12-08', versions })).toBe(problem);
  });

  it('counts by the last version that both agreed to; a later one waits', () => {
    const waits = version({ version: 2, personAgreedAt: null });
    expect(agreedOf([version(), waits])?.version).toBe(1);
    expect(openOf([version(), waits])?.version).toBe(2);
    expect(openOf([version()])).toBeNull();
    expect(agreedOf([waits])).toBeNull();
  });
});
