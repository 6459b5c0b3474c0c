import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Halves, OwnCalendar, WorkWeek } from '../../src/kernel/calendar.ts';
import { type CompanyYear, periodOf, plainYear } from '../../src/kernel/company-year.ts';
import { type LocalDate, sinceEver } from '../../src/kernel/date.ts';
import { plainRules } from '../../src/kernel/year-rules.ts';
import { askTime } from '../../src/rhythm/rules/ask-time.ts';
import { daysAskedFor, isEnteredByHand, mayBeNone } from '../../src/rhythm/rules/by-hand.ts';
import { readPressed, type Thing, writePressed } from '../../src/rhythm/rules/things.ts';

/** The week of Monday 23 to Sunday 29 November 2026. */
const WEEK = periodOf(plainYear, 'week', '2026-11-23');
const weekFrom = (weekStartsOn: 5 | 6 | 7): CompanyYear => [
  { from: sinceEver, rules: { ...plainRules, weekStartsOn } },
];

const calendar = (week: WorkWeek, off: Record<LocalDate, Halves> = {}): OwnCalendar => ({
  week,
  holidays: new Map(),
  daysOff: new Map(Object.entries(off)),
});
const MON_FRI = [1, 2, 3, 4, 5];

describe('when a person is asked', () => {
  it.each<[what: string, OwnCalendar, asked: string | null]>([
    ['Monday to Friday', calendar(MON_FRI), '2026-11-27 15:00'],
    ['Monday to Saturday', calendar([1, 2, 3, 4, 5, 6]), '2026-11-27 15:00'],
    ['Monday to Thursday', calendar([1, 2, 3, 4]), '2026-11-26 15:00'],
    ['Friday off', calendar(MON_FRI, { '2026-11-27': 3 }), '2026-11-26 15:00'],
    ['Thursday and Friday off', calendar(MON_FRI, { '2026-11-26': 3, '2026-11-27': 3 }), '2026-11-25 15:00'],
    ['Friday afternoon off', calendar(MON_FRI, { '2026-11-27': 2 }), '2026-11-27 11:30'],
    ['Friday morning off', calendar(MON_FRI, { '2026-11-27': 1 }), '2026-11-27 15:00'],
    [
      'away all week',
      calendar(MON_FRI, {
        '2026-11-23': 3,
        '2026-11-24': 3,
        '2026-11-25': 3,
        '2026-11-26': 3,
        '2026-11-27': 3,
      }),
      null,
    ],
  ])('%s', (_, own, asked) => {
    const at = askTime(WEEK, own);
    expect(at && `${at.date} ${at.time}`).toBe(asked);
  });

  it('is the last working day where the company’s week does not end with a Friday', () => {
    const asked = (year: CompanyYear, week: WorkWeek) =>
      askTime(periodOf(year, 'week', '2026-11-25'), week)?.date;
    // Sunday 22 to Saturday 28; who works Sunday to Thursday is off on Friday.
    expect(asked(weekFrom(7), [7, 1, 2, 3, 4])).toBe('2026-11-26');
    expect(asked(weekFrom(7), MON_FRI)).toBe('2026-11-27');
    // Friday 20 to Thursday 26: its Friday is where it begins.
    expect(asked(weekFrom(5), MON_FRI)).toBe('2026-11-26');
    // Saturday 21 to Friday 27.
    expect(asked(weekFrom(6), MON_FRI)).toBe('2026-11-27');
  });
});

describe('a number that is entered by hand', () => {
  const kpi = { fedBy: 'own', source: 'by_hand', enteredBy: 'person', endedOn: null } as const;

  it('is one of a company’s own KPI that runs and each enters for themselves', () => {
    expect(isEnteredByHand(kpi)).toBe(true);
    expect(isEnteredByHand({ ...kpi, fedBy: 'activity' })).toBe(false);
    expect(isEnteredByHand({ ...kpi, source: 'imported' })).toBe(false);
    expect(isEnteredByHand({ ...kpi, enteredBy: 'manager' })).toBe(false);
    expect(isEnteredByHand({ ...kpi, endedOn: '2026-11-01' })).toBe(false);
  });

  it.each<[start: LocalDate, end: LocalDate, from: LocalDate | null, until: LocalDate | null]>([
    // Of a whole month, asked for in the week in which that ends.
    ['2026-11-16', '2026-11-23', null, null],
    ['2026-11-23', '2026-11-30', null, null],
    ['2026-11-30', '2026-12-07', '2026-11-01', '2026-12-01'],
    // A month that ends with the week, and one that ends in a year's last.
    ['2026-05-25', '2026-06-01', '2026-05-01', '2026-06-01'],
    ['2026-12-28', '2027-01-04', '2026-12-01', '2027-01-01'],
    ['2026-06-01', '2026-06-08', null, null],
  ])('of a month is asked for in the week from %s until before %s: of %s', (start, end, from, until) => {
    expect(daysAskedFor({ dateBasis: 'month' }, { start, end })).toEqual(from && { from, until });
    expect(daysAskedFor({ dateBasis: 'done' }, { start, end })).toEqual({ from: start, until: end });
  });

  it('can be nothing at all where numbers are added up, and not where they are a mean', () => {
    expect(mayBeNone({ aggregation: 'sum' })).toBe(true);
    for (const aggregation of ['mean', 'median', 'ratio', 'count_distinct', 'last'] as const) {
      expect(mayBeNone({ aggregation })).toBe(false);
    }
  });
});

describe('what a button carries', () => {
  const things: fc.Arbitrary<Thing> = fc.oneof(
    fc.uuid().map((id) => ({ kind: 'goal' as const, id })),
    fc.uuid().map((id) => ({ kind: 'kpi' as const, key: `own_${id}` as const })),
    fc.constantFrom('2026-11-01', '2027-01-01').map((month) => ({ kind: 'month' as const, month })),
  );

  it('is read as it was written, and has room in a button', () => {
    const questions = fc.array(things, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(questions, fc.nat(4), (asked, nth) => {
        const pressed = asked[nth % asked.length] as Thing;
        const value = writePressed(pressed, { week: WEEK, things: asked });
        expect(readPressed(value)).toEqual({ pressed, week: WEEK, things: asked });
        expect(value.length).toBeLessThan(2000);
      }),
    );
  });

  it.each(['', 'g:', 'g:1', 'g:1 2026-11', 'x:1 2026-W48', 'k:calls 2026-W48', 'm:2026-13-01 2026-W48'])(
    'is nothing when it is %j',
    (value) => {
      expect(readPressed(value)).toBeNull();
    },
  );

  it('is what was pressed where the rest cannot be read', () => {
    expect(readPressed('g:1 2026-W48 what else')).toMatchObject({ things: [{ kind: 'goal', id: '1' }] });
  });
});
