import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Median, medianOf } from '../../src/onboarding/rules/ramp/median.ts';
import { type Definition, type MonthOf, type Ramp, rampOf } from '../../src/onboarding/rules/ramp/ramped.ts';

const ENDS = ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01'];
/** Percentages of a number of 1,000, month by month from January on; null: no number. */
const months = (...percents: (number | null)[]): MonthOf[] =>
  percents.map((percent, at) => ({
    end: ENDS[at] ?? '',
    reached: (percent ?? 0) * 10,
    full: percent === null ? null : { target: 1000, part: 1, of: 1 },
  }));

const B: Definition = { kind: 'B', percent: 100 };
const C: Definition = { kind: 'C' };
/** Monday; 27 days later January is over, 55 February, 86 March, 116 April, 147 May. */
const FIRST = '2026-01-05';

describe('when somebody is ramped', () => {
  it.each<[what: string, months: MonthOf[], by: Definition, ramp: Ramp | null]>([
    ['in the first month at the full number', months(20, 60, 100, 40), B, { days: 86, isRamped: true }],
    ['99.9 % is not 100 %', months(20, 99.9), B, { days: 55, isRamped: false }],
    [
      'at 90 % for whoever asks for 90 %',
      months(20, 90),
      { kind: 'B', percent: 90 },
      { days: 55, isRamped: true },
    ],
    ['one lucky month is enough for B', months(100, 0, 0), B, { days: 27, isRamped: true }],
    ['and not for C', months(100, 0, 0), C, { days: 86, isRamped: false }],
    ['two at 80 % are enough for C', months(20, 80, 80, 10), C, { days: 55, isRamped: true }],
    ['they have to follow each other', months(80, 20, 80, 20, 85), C, { days: 116, isRamped: false }],
    [
      'a last month at 80 % may be the first of two, and is not known yet',
      months(20, 30, 80),
      C,
      { days: 55, isRamped: false },
    ],
    ['of one month at 80 % nothing is known at all', months(80), C, { days: 0, isRamped: false }],
    ['a month without a number is none', months(null, null, 100), B, { days: 86, isRamped: true }],
    ['nobody is asked before a month is over', [], B, null],
  ])('%s', (_, list, by, ramp) => {
    expect(rampOf(FIRST, list, by)).toEqual(ramp);
  });

  it('holds a month against its part of a quarter, to the last unit', () => {
    // 1,000 in a quarter of 64 weekdays, of which this month has 22: 343.75.
    const month = (reached: number): MonthOf[] => [
      { end: ENDS[0] ?? '', reached, full: { target: 1000, part: 22, of: 64 } },
    ];
    expect(rampOf(FIRST, month(343), B)?.isRamped).toBe(false);
    expect(rampOf(FIRST, month(344), B)?.isRamped).toBe(true);
  });
});

const ramped = (...days: number[]): Ramp[] => days.map((each) => ({ days: each, isRamped: true }));
const open = (...days: number[]): Ramp[] => days.map((each) => ({ days: each, isRamped: false }));

describe('the median with those who are not there yet', () => {
  // Worked by hand: at each day that somebody is ramped, what is left is multiplied by (at risk - ramped) / at risk.
  it.each<[what: string, ramps: Ramp[], median: Median | null]>([
    ['of nobody there is none', [], null],
    ['of all ramped it is the middle one', ramped(90, 60, 120, 150, 30), { kind: 'known', days: 90 }],
    ['of an even number the lower middle one', ramped(30, 60, 90, 120), { kind: 'known', days: 60 }],
    // 10 people: 30 and 60 ramped (8/10 left), one watched until 70; 90 ramped (8/10 × 6/7 = 24/35), 100 (24/35 × 5/6 = 4/7),
    // 120 (4/7 × 4/5 = 16/35, below a half).
    [
      'who was watched for a while counts for it',
      [...ramped(30, 60, 90, 100, 120, 130, 140), ...open(70, 150, 160)],
      { kind: 'known', days: 120 },
    ],
    // Leaving the three out would say 100, and taking them as done 100 to 110.
    // 7 of 10, and three just begun: 3 of 10 are watched until 20, 20 and 25 days; seven ramp from 40 on: 6/7 5/7 4/7 3/7.
    [
      'whoever has just begun says nothing yet',
      [...open(20, 20, 25), ...ramped(40, 50, 60, 155, 170, 180, 190)],
      { kind: 'known', days: 155 },
    ],
    [
      'where most are still open it is longer than what was seen',
      [...ramped(60, 90), ...open(150, 155, 155, 155)],
      {
        kind: 'at_least',
        days: 155,
      },
    ],
    // 5 people, two ramped at 30: 3/5 left. Nobody else: at least 155.
    [
      '3 of 5 open is more than half',
      [...ramped(30, 30), ...open(155, 155, 155)],
      { kind: 'at_least', days: 155 },
    ],
    // Six people: three ramped at 30 leave exactly a half.
    ['exactly half is the median', [...ramped(30, 30, 30), ...open(40, 40, 40)], { kind: 'known', days: 30 }],
    // On the same day those who got there go first: 2 of 4 at 60 leave a half.
    [
      'on the same day ramped goes before watched',
      [...ramped(60, 60), ...open(60, 60)],
      { kind: 'known', days: 60 },
    ],
  ])('%s', (_, ramps, median) => {
    expect(medianOf(ramps)).toEqual(median);
  });

  it('is without open ones the lower middle value, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 40 }), (days) => {
        const sorted = days.toSorted((a, b) => a - b);
        const middle = sorted[Math.ceil(days.length / 2) - 1];
        expect(medianOf(ramped(...days))).toEqual({ kind: 'known', days: middle });
      }),
    );
  });

  it('never gets shorter because somebody is watched for longer', () => {
    const some = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(some, some, fc.integer({ min: 1, max: 100 }), (done, watched, more) => {
        const before = medianOf([...ramped(...done), ...open(...watched)]);
        const after = medianOf([...ramped(...done), ...open(...watched.map((days) => days + more))]);
        expect(after?.days ?? 0).toBeGreaterThanOrEqual(before?.days ?? 0);
      }),
    );
  });
});
