import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PaceInput, pace } from '../../src/goals/rules/pace.ts';
import { addDays } from '../../src/kernel/date.ts';
import { type Period, periodFromKey } from '../../src/kernel/period.ts';
import { anyWorkWeek } from '../kernel/arbitraries.ts';

function named(key: string): Period {
  const period = periodFromKey(key);
  if (!period) throw new Error(`No period ${key}`);
  return period;
}

/** November 2026 has 21 working days; the tenth of them is Friday the 13th. */
const november: PaceInput = {
  actual: 0,
  target: 42,
  period: named('2026-11'),
  asOf: '2026-11-16',
  calendar: [1, 2, 3, 4, 5],
  kpiClass: 'activity',
};

const everyDay = [1, 2, 3, 4, 5, 6, 7];

describe('the numbers of a pace', () => {
  it('compare what is done with what the days through yesterday expect', () => {
    expect(pace({ ...november, actual: 18 })).toEqual({
      elapsedDays: 10,
      totalDays: 21,
      remainingDays: 11,
      fraction: 10 / 21,
      expected: 20,
      ratio: 0.9,
      gap: -2,
      attainment: 18 / 42,
      requiredPerDay: 24 / 11,
      status: 'on_track',
    });
  });

  it.each([
    ['on its first working day', '2026-11-02', 0, 21],
    ['on a Friday: today is still ahead', '2026-11-13', 9, 12],
    ['on the Saturday after', '2026-11-14', 10, 11],
    ['on the Sunday after', '2026-11-15', 10, 11],
    ['on its last day, a Monday', '2026-11-30', 20, 1],
    ['the day after it', '2026-12-01', 21, 0],
    ['long after it', '2027-03-01', 21, 0],
    ['before it', '2026-10-20', 0, 21],
  ])('count the days of November 2026 %s', (_, asOf, elapsedDays, remainingDays) => {
    expect(pace({ ...november, asOf })).toMatchObject({ elapsedDays, totalDays: 21, remainingDays });
  });

  it('follow the work week of the person', () => {
    const input = { ...november, calendar: [7, 1, 2, 3, 4], target: 44 };
    expect(pace(input)).toMatchObject({ elapsedDays: 11, totalDays: 22, remainingDays: 11, expected: 22 });
  });

  it('are a straight line over the calendar for whoever works every day', () => {
    // Engagedly's example: from 1 to 30 April, half is expected once the 15th is over.
    const april = { ...november, period: named('2026-04'), calendar: everyDay, target: 90 };
    expect(pace({ ...april, asOf: '2026-04-16' })).toMatchObject({
      elapsedDays: 15,
      totalDays: 30,
      expected: 45,
    });
    // After Easter Sunday the 5th a sixth of the days is gone, weekend or not.
    expect(pace({ ...april, asOf: '2026-04-06' })).toMatchObject({ elapsedDays: 5, expected: 15 });
  });

  it('ask nothing more of a goal that is reached, and show how far it went', () => {
    expect(pace({ ...november, actual: 63 })).toMatchObject({ requiredPerDay: 0, attainment: 1.5, gap: 43 });
    expect(pace({ ...november, actual: 42, asOf: '2026-12-01' }).requiredPerDay).toBe(0);
  });

  it('ask nothing per day when no day is left', () => {
    expect(pace({ ...november, actual: 41, asOf: '2026-12-01' }).requiredPerDay).toBeNull();
  });

  it('have no ratio while nothing is expected', () => {
    expect(pace({ ...november, actual: 3, asOf: '2026-11-02' })).toMatchObject({
      expected: 0,
      ratio: null,
      gap: 3,
    });
  });

  it('go below zero after reversals', () => {
    expect(pace({ ...november, actual: -21 })).toMatchObject({
      attainment: -0.5,
      ratio: -1.05,
      gap: -41,
      requiredPerDay: 63 / 11,
      status: 'behind',
    });
  });
});

describe('the verdict', () => {
  // A target of 210 over 21 days expects 100 after ten.
  it.each([
    [0, 'behind'],
    [74, 'behind'],
    [75, 'slipping'],
    [89, 'slipping'],
    [90, 'on_track'],
    [100, 'on_track'],
    [109, 'on_track'],
    [110, 'ahead'],
    [209, 'ahead'],
    [210, 'done'],
    [300, 'done'],
  ])('with %i where 100 are expected is %s', (actual, status) => {
    expect(pace({ ...november, target: 210, actual }).status).toBe(status);
  });

  it('takes the exact value: a unit short of a threshold has not reached it, however large the sum', () => {
    const target = 2_100_000_000_000;
    const status = (actual: number) => pace({ ...november, target, actual }).status;
    expect(status(899_999_999_999)).toBe('slipping');
    expect(status(900_000_000_000)).toBe('on_track');
    expect(status(1_099_999_999_999)).toBe('on_track');
    expect(status(1_100_000_000_000)).toBe('ahead');
  });

  it('takes the exact value where the expected amount is no round number', () => {
    // Four of 22 working days expect 25 · 4 / 22 = 4.5454…, and 5 is 1.1 times that.
    const october = { ...november, period: named('2026-10'), asOf: '2026-10-07', target: 25, actual: 5 };
    expect(pace(october)).toMatchObject({ elapsedDays: 4, totalDays: 22, ratio: 1.1, status: 'ahead' });
  });

  it('agrees with whole-number arithmetic on every threshold', () => {
    const dates = Array.from({ length: 14 }, (_, index) => addDays('2026-11-06', index));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 130 }),
        fc.integer({ min: -1, max: 1 }),
        fc.constantFrom(...dates),
        (target, percent, offBy, asOf) => {
          const { elapsedDays, totalDays } = pace({ ...november, target, asOf });
          const actual = Math.floor((target * elapsedDays * percent) / (totalDays * 100)) + offBy;
          const reaches = (threshold: bigint) =>
            BigInt(actual) * BigInt(totalDays) * 100n >= BigInt(target) * BigInt(elapsedDays) * threshold;
          const expected =
            actual >= target
              ? 'done'
              : reaches(110n)
                ? 'ahead'
                : reaches(90n)
                  ? 'on_track'
                  : reaches(75n)
                    ? 'slipping'
                    : 'behind';
          expect(pace({ ...november, target, actual, asOf }).status).toBe(expected);
        },
      ),
    );
  });
});

describe('a goal without a verdict', () => {
  it.each([
    ['2026-11-15', 'not_started'],
    ['2026-11-16', 'too_early'],
    ['2026-11-17', 'too_early'],
    ['2026-11-18', 'too_early'],
    ['2026-11-19', 'behind'],
    ['2026-11-20', 'behind'],
    ['2026-11-21', 'over'],
    ['2026-11-22', 'over'],
    ['2026-11-23', 'over'],
  ])('for the week of Monday 2026-11-16: on %s it is %s', (asOf, status) => {
    expect(pace({ ...november, period: named('2026-W47'), asOf, actual: 1 }).status).toBe(status);
  });

  it.each([
    // 66 working days: a tenth of them is 6.6.
    ['2026-Q4', '2026-10-09', november.calendar, 'too_early'],
    ['2026-Q4', '2026-10-10', november.calendar, 'behind'],
    // 30 working days: three are a tenth exactly.
    ['2026-11', '2026-11-03', everyDay, 'too_early'],
    ['2026-11', '2026-11-04', everyDay, 'behind'],
  ])('is too early until a tenth of the days: %s on %s', (key, asOf, calendar, status) => {
    expect(pace({ ...november, period: named(key), asOf, calendar }).status).toBe(status);
  });

  it('can still be reached early', () => {
    expect(pace({ ...november, asOf: '2026-11-02', actual: 42 }).status).toBe('done');
  });

  it('is done, not over, when it was reached in time', () => {
    expect(pace({ ...november, asOf: '2026-12-01', actual: 42 }).status).toBe('done');
    expect(pace({ ...november, asOf: '2026-12-01', actual: 41 }).status).toBe('over');
  });
});

describe('few, large deals', () => {
  const february: PaceInput = {
    ...november,
    kpiClass: 'outcome',
    period: named('2026-02'),
    target: 10,
    actual: 1,
  };

  it.each([
    // 20 working days: nine of them expect 4.5 of ten deals, ten of them 5.
    ['4.5 deals', '2026-02-13', 'lumpy'],
    ['5 deals', '2026-02-16', 'behind'],
  ])('get no verdict before five are expected: %s', (_, asOf, status) => {
    expect(pace({ ...february, asOf }).status).toBe(status);
  });

  it('still show the gap', () => {
    expect(pace({ ...february, asOf: '2026-02-13' })).toMatchObject({ expected: 4.5, gap: -3.5 });
  });

  it('are too early before they are lumpy, and done or over all the same', () => {
    expect(pace({ ...february, asOf: '2026-02-03' }).status).toBe('too_early');
    expect(pace({ ...february, asOf: '2026-02-13', actual: 10 }).status).toBe('done');
    expect(pace({ ...february, asOf: '2026-03-01' }).status).toBe('over');
  });

  it('are no matter for an activity', () => {
    expect(pace({ ...february, asOf: '2026-02-13', kpiClass: 'activity' }).status).toBe('behind');
    const told = { ...february, asOf: '2026-02-13', kpiClass: 'activity', expectedEvents: 0 } as const;
    expect(pace(told).status).toBe('behind');
  });

  it.each([
    ['eight deals, four of them by now', { expectedEvents: 8 }, 'lumpy'],
    ['ten deals, five of them by now', { expectedEvents: 10 }, 'behind'],
    ['an unknown number of deals', {}, 'behind'],
    ['none, as the caller says', { expectedEvents: 0 }, 'lumpy'],
  ])('behind a sum of money: %s', (_, events, status) => {
    const money = { ...february, target: 10_000_000, actual: 1_000_000, asOf: '2026-02-16' };
    expect(pace({ ...money, ...events }).status).toBe(status);
  });
});

describe('no goal', () => {
  it.each([0, -5])('is what a target of %i means', (target) => {
    expect(pace({ ...november, target, actual: 3 })).toMatchObject({
      expected: 0,
      ratio: null,
      gap: 3,
      attainment: null,
      requiredPerDay: null,
      status: 'not_started',
    });
    expect(pace({ ...november, target, asOf: '2026-12-01' }).status).toBe('over');
  });
});

it('a period without a working day expects nothing and blames nobody', () => {
  expect(pace({ ...november, calendar: [], actual: 3 })).toEqual({
    elapsedDays: 0,
    totalDays: 0,
    remainingDays: 0,
    fraction: 0,
    expected: 0,
    ratio: null,
    gap: 3,
    attainment: 3 / 42,
    requiredPerDay: null,
    status: 'too_early',
  });
  expect(pace({ ...november, calendar: [], asOf: '2026-12-01' }).status).toBe('over');
});

describe('a pace', () => {
  const anyGoal = fc.record({
    actual: fc.integer({ min: -1000, max: 3000 }),
    target: fc.integer({ min: 1, max: 2000 }),
    period: fc.constantFrom('2026-W47', '2026-11', '2026-Q4').map(named),
    asOf: fc.nat(120).map((days) => addDays('2026-09-15', days)),
    calendar: anyWorkWeek,
    kpiClass: fc.constantFrom('activity', 'outcome'),
  });

  it('splits its days into gone and left, and reaches the target by what it asks per day', () => {
    fc.assert(
      fc.property(anyGoal, (goal) => {
        const { elapsedDays, remainingDays, totalDays, requiredPerDay, fraction } = pace(goal);
        expect(elapsedDays + remainingDays).toBe(totalDays);
        expect(fraction >= 0 && fraction <= 1).toBe(true);
        if (requiredPerDay !== null) {
          const end = goal.actual + requiredPerDay * remainingDays;
          expect(end).toBeCloseTo(Math.max(goal.target, goal.actual), 6);
        }
      }),
    );
  });

  it('never gets a worse verdict for doing more', () => {
    const order = ['behind', 'slipping', 'on_track', 'ahead', 'done'];
    fc.assert(
      fc.property(anyGoal, fc.nat(500), (goal, more) => {
        const before = order.indexOf(pace(goal).status);
        const after = order.indexOf(pace({ ...goal, actual: goal.actual + more }).status);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
