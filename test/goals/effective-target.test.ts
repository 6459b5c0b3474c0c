import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingTarget } from '../../src/goals/actions/goal-line.ts';
import { effectiveTarget } from '../../src/goals/rules/effective-target.ts';
import { pace } from '../../src/goals/rules/pace.ts';
import type { Halves, OwnCalendar, ServicePolicy } from '../../src/kernel/calendar.ts';
import { datesFrom, weekdayOf } from '../../src/kernel/date.ts';
import { type Period, periodFromKey } from '../../src/kernel/period.ts';

function named(key: string): Period {
  const period = periodFromKey(key);
  if (!period) throw new Error(`No period ${key}`);
  return period;
}

/** November 2026 has 21 working days, from Monday the 2nd to Monday the 30th. */
const NOVEMBER = named('2026-11');
/** 22 working days in October, 21 in November, 23 in December. */
const QUARTER = named('2026-Q4');

type More = Partial<Omit<OwnCalendar, 'daysOff'>> & {
  off?: [from: string, until: string, halves?: Halves][];
};

function calendar({ off = [], ...more }: More = {}): OwnCalendar {
  const daysOff = new Map<string, Halves>();
  for (const [from, until, halves = 3] of off)
    for (const date of datesFrom(from, until)) daysOff.set(date, halves);
  return { week: [1, 2, 3, 4, 5], holidays: new Map(), ...more, daysOff };
}

const here = (from: string | null, until: string | null, by: ServicePolicy = 'working_days') => ({
  from,
  until,
  by,
});
const fte = (percent: number, from = '2026-01-01') => ({ from, fte: percent, ramp: 100 });
const ramp = (percent: number, from = '2026-01-01') => ({ from, fte: 100, ramp: percent });

describe('the number that counts of 42 agreed on for November 2026', () => {
  it.each<[string, More, number]>([
    ['is the same for somebody who is there all month', {}, 42],
    ['is the same with nine days off', { off: [['2026-11-02', '2026-11-13']] }, 42],
    ['is less with a leave of ten: 11 of 21 days are left', { off: [['2026-11-02', '2026-11-14']] }, 22],
    // 23 to 30 November are six of its fifteen days.
    ['is less by the days of a leave that lie in the month', { off: [['2026-11-23', '2026-12-12']] }, 30],
    // Friday the 13th and Monday the 16th are neighbours; the 9th, worked, divides.
    [
      'is the same for two times five days with a worked day between',
      {
        off: [
          ['2026-11-02', '2026-11-07'],
          ['2026-11-10', '2026-11-17'],
        ],
      },
      42,
    ],
    [
      'knows a leave around a holiday: nine days off and the holiday are ten days away, but nine of leave',
      { off: [['2026-11-02', '2026-11-14']], holidays: new Map([['2026-11-11', 3]]) },
      42,
    ],
    // 5 + 5 halves + 3 = 10.5 of 21 days.
    [
      'counts half days of a leave as halves',
      {
        off: [
          ['2026-11-02', '2026-11-07'],
          ['2026-11-09', '2026-11-14', 1],
          ['2026-11-16', '2026-11-19'],
        ],
      },
      21,
    ],
    ['is half at half of full time', { capacity: [fte(50)] }, 21],
    // 10 days at whole, 11 at 80 %: (10 + 8.8) / 21 of 42 = 37.6.
    ['changes with the full-time share from its day on', { capacity: [fte(80, '2026-11-16')] }, 38],
    ['is a quarter in the first month of a ramp, rounded half up from 10.5', { capacity: [ramp(25)] }, 11],
    // 10 days at 25 %, 11 at 50 %: 2.5 + 5.5 = 8 days' worth of 21.
    [
      'moves with the ramp within the month',
      { capacity: [ramp(25, '2026-10-16'), ramp(50, '2026-11-16')] },
      16,
    ],
    ['is nothing in a month of ramp 0', { capacity: [ramp(0)] }, 0],
    ['is 11 of 21 days for who came on the 16th', { service: here('2026-11-16', null) }, 22],
    ['is 10 of 21 days for whose last day was the 13th', { service: here(null, '2026-11-14') }, 20],
    ['is nothing before they come', { service: here('2026-12-01', null) }, 0],
    // 42 × 11/21 × ½ × ½ = 5.5.
    [
      'takes everything together',
      {
        service: here('2026-11-16', null),
        capacity: [{ from: '2026-11-16', fte: 50, ramp: 50 }],
      },
      6,
    ],
    // 42 × ½ × 11/21: the leave costs what its days would have held.
    [
      'relieves part-time by part-time days',
      { off: [['2026-11-02', '2026-11-14']], capacity: [fte(50)] },
      11,
    ],
    ['is the same where nothing is worked at all', { week: [], capacity: [fte(50)] }, 42],
  ])('%s', (_, more, expected) => {
    expect(effectiveTarget(42, NOVEMBER, calendar(more)).target).toBe(expected);
  });
});

describe('the part of a number that counts for who comes or leaves', () => {
  const came = (from: string) => [from, null] as const;
  const left = (until: string) => [null, until] as const;

  it.each([
    ['by months, a month counts for who is here on its 15th', QUARTER, came('2026-11-15'), 'months', 60],
    ['by months, one later it does not', QUARTER, came('2026-11-16'), 'months', 30],
    ['by months, for who leaves too: the 14th was their last day', QUARTER, left('2026-11-15'), 'months', 30],
    ['by months, and the 15th', QUARTER, left('2026-11-16'), 'months', 60],
    // 16 November to 31 December are 46 of 92 days.
    ['by calendar days', QUARTER, came('2026-11-16'), 'calendar_days', 45],
    // 11 + 23 of 66 working days: 46.36.
    ['by working days', QUARTER, came('2026-11-16'), 'working_days', 46],
    ['by months, a week counts its working days', named('2026-W47'), came('2026-11-18'), 'months', 54],
  ] as const)('%s', (_, period, [from, until], policy, expected) => {
    const own = calendar({ service: here(from, until, policy) });
    expect(effectiveTarget(90, period, own).target).toBe(expected);
  });
});

describe('why another number counts', () => {
  it('is said by what changes it within the period, and not by what does not', () => {
    const own = calendar({
      service: here('2026-11-09', '2027-03-01'),
      capacity: [fte(100, '2026-01-01'), { from: '2026-11-09', fte: 80, ramp: 25 }, ramp(50, '2026-12-09')],
      off: [['2026-11-16', '2026-11-28']],
    });
    expect(effectiveTarget(42, NOVEMBER, own).why).toEqual({
      fte: [80, 80],
      ramp: [25, 25],
      here: { first: '2026-11-09', last: null },
      leaveDays: 10,
    });
    expect(effectiveTarget(42, NOVEMBER, calendar({ off: [['2026-11-02', '2026-11-07']] })).why).toBeNull();
    expect(effectiveTarget(42, named('2026-10'), own)).toMatchObject({ target: 0 });
  });

  it('is not said where the number is the same after all', () => {
    // 2 × 20/21 = 1.9.
    const own = calendar({ service: here('2026-11-03', null) });
    expect(effectiveTarget(2, NOVEMBER, own)).toEqual({ target: 2, why: null });
  });

  it('names the last day they are here, and a ramp that moves', () => {
    const own = calendar({
      service: here(null, '2026-11-14'),
      capacity: [ramp(25, '2026-10-06'), ramp(50, '2026-11-06'), ramp(75, '2026-12-06')],
    });
    expect(effectiveTarget(42, NOVEMBER, own).why).toEqual({
      fte: null,
      ramp: [25, 50],
      here: { first: null, last: '2026-11-13' },
      leaveDays: null,
    });
  });
});

describe('laws of the number that counts', () => {
  const anyPercent = fc.integer({ min: 0, max: 100 });
  const anyDay = fc.integer({ min: 0, max: 91 }).map((at) => datesFrom('2026-10-01', '2027-01-01')[at] ?? '');
  const anyCapacity = fc
    .array(fc.record({ from: anyDay, fte: anyPercent, ramp: anyPercent }), { maxLength: 4 })
    .map((steps) => steps.toSorted((a, b) => (a.from < b.from ? -1 : 1)));
  const anyOff = fc.array(anyDay, { maxLength: 40 });
  const ownOf = (off: readonly string[], capacity: OwnCalendar['capacity'] = []) => ({
    ...calendar({ capacity }),
    daysOff: new Map<string, Halves>(off.map((date) => [date, 3])),
  });

  it('is never more than was agreed on, and never less than nothing', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), anyOff, anyCapacity, (agreed, off, capacity) => {
        const { target } = effectiveTarget(agreed, QUARTER, ownOf(off, capacity));
        expect(target).toBeGreaterThanOrEqual(0);
        expect(target).toBeLessThanOrEqual(agreed);
      }),
    );
  });

  it('is the sum of each day’s share', () => {
    fc.assert(
      fc.property(anyOff, anyCapacity, (off, capacity) => {
        const own = ownOf(off, capacity);
        // The same by hand: rows of days off, counted on the calendar of Mondays to Fridays.
        const weekdays = datesFrom('2026-10-01', '2027-01-01').filter((date) => weekdayOf(date) <= 5);
        const rows: string[][] = [[]];
        for (const date of weekdays) {
          if (off.includes(date)) rows.at(-1)?.push(date);
          else rows.push([]);
        }
        const leave = rows.filter((row) => row.length >= 10).flat();
        const share = weekdays
          .filter((date) => !leave.includes(date))
          .reduce((sum, date) => {
            const step = capacity.findLast(({ from }) => from <= date) ?? { fte: 100, ramp: 100 };
            return sum + step.fte * step.ramp;
          }, 0);
        const expected = Math.round((66_000 * share) / (weekdays.length * 10_000));
        expect(effectiveTarget(66_000, QUARTER, own).target).toBe(expected);
      }),
    );
  });
});

describe('the pace of a ramp', () => {
  it('expects less of the first month than of the third', () => {
    const own = calendar({
      capacity: [ramp(0, '2026-10-01'), ramp(50, '2026-11-01'), ramp(100, '2026-12-01')],
    });
    // 21 × 50 + 23 × 100 = 3,350 of 6,600: 335 of 660.
    expect(effectiveTarget(660, QUARTER, own).target).toBe(335);
    const standing = (asOf: string) =>
      pace({ actual: 105, target: 335, period: QUARTER, asOf, calendar: own, kpiClass: 'activity' });
    expect(standing('2026-11-01')).toMatchObject({ elapsedDays: 22, expected: 0, status: 'too_early' });
    // The 21 days of November weigh a half each: 105 of 335.
    expect(standing('2026-12-01')).toMatchObject({ elapsedDays: 43, expected: 105, ratio: 1, gap: 0 });
  });
});

describe('a number that counts, by what kind it is', () => {
  const half: OwnCalendar = {
    week: [1, 2, 3, 4, 5],
    holidays: new Map(),
    daysOff: new Map(),
    capacity: [{ from: '2026-01-01', fte: 50, ramp: 100 }],
  };

  it.each([
    ['cumulative', 50],
    ['budget', 50],
    ['at_least', 100],
    ['at_most', 100],
    ['range', 100],
    ['increase_to', 100],
    ['decrease_to', 100],
    ['binary', 100],
    ['milestone', 100],
  ] as const)('of a %s goal of 100 for somebody at half of full time is %d', (type, target) => {
    const period = { start: '2026-11-01', end: '2026-12-01' };
    expect(countingTarget({ type, target: 100 }, period, half, null).target).toBe(target);
  });
});
