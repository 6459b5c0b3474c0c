import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainYear } from '../../src/kernel/company-year.ts';
import { addDays } from '../../src/kernel/date.ts';
import { dueSoonDays } from '../../src/reviews/rules/due.ts';
import { reviewPeriods, suggestedPeriod } from '../../src/reviews/rules/periods.ts';
import { stageOf, writtenOf } from '../../src/reviews/rules/progress.ts';
import {
  isReadyToShare,
  isToWrite,
  lockedBy,
  type PartKind,
  type PartStanding,
  type PartState,
  type ReviewState,
  unanswered,
} from '../../src/reviews/rules/review.ts';
import { dueProblem, leftOutBecause } from '../../src/reviews/rules/whom.ts';

const WEEK = [1, 2, 3, 4, 5];
const part = (kind: PartKind, state: PartState, openOn: string | null = null) => ({ kind, state, openOn });

const kinds = fc.constantFrom<PartKind>('self', 'manager', 'peer');
const partStates = fc.constantFrom<PartState>('open', 'draft', 'final', 'left');
const somePart = fc.record({ kind: kinds, state: partStates, openOn: fc.constantFrom(null, '2026-11-20') });
const reviewStates = fc.constantFrom<ReviewState>('writing', 'shared', 'closed', 'ended');

describe('when a review is shared', () => {
  it.each([
    [[part('self', 'final'), part('manager', 'final')], true],
    [[part('self', 'final'), part('manager', 'draft')], false],
    [[part('self', 'draft'), part('manager', 'final')], false],
    [[part('self', 'final'), part('peer', 'final')], false],
    // Nobody waits for peers, and what a former manager left is nobody's word.
    [[part('self', 'final'), part('manager', 'final'), part('peer', 'open')], true],
    [[part('self', 'final'), part('manager', 'left')], false],
    [[part('self', 'final'), part('manager', 'left'), part('manager', 'final')], true],
  ] as const)('%j: %s', (parts, expected) => {
    expect(isReadyToShare(parts)).toBe(expected);
  });

  it('is never while either has not finished, whatever else there is', () => {
    fc.assert(
      fc.property(fc.array(somePart), kinds, (parts, kind) => {
        fc.pre(kind !== 'peer');
        const without = parts.filter((each) => each.kind !== kind || each.state !== 'final');
        expect(isReadyToShare(without)).toBe(false);
      }),
    );
  });
});

describe('what can be written', () => {
  it.each([
    ['writing', part('self', 'open'), null],
    ['writing', part('manager', 'final'), null],
    ['shared', part('self', 'final', '2026-11-20'), 'shared'],
    ['shared', part('peer', 'draft'), null],
    ['shared', part('peer', 'final', '2026-11-20'), 'shared'],
    ['closed', part('peer', 'draft'), 'closed'],
    ['ended', part('self', 'draft'), 'ended'],
    ['writing', part('manager', 'left'), 'left'],
  ] as const)('in a review that is %s: %j is locked by %s', (state, of, expected) => {
    expect(lockedBy({ state }, of)).toBe(expected);
  });

  it('is nothing that anybody else reads already', () => {
    fc.assert(
      fc.property(reviewStates, somePart, (state, of) => {
        if (of.openOn !== null) expect(lockedBy({ state }, of)).not.toBeNull();
        const standing = { ...of, id: '', reviewId: '', authorId: '', askedAt: new Date(0) } as PartStanding;
        if (isToWrite({ state }, standing)) expect(of.state).not.toBe('final');
      }),
    );
  });

  it('is finished once every question is answered; peers are asked two', () => {
    const words = { well: 'The fair', hard: ' ', next: '', overall: null };
    expect(unanswered('self', words)).toBe('hard');
    expect(unanswered('self', { ...words, hard: 'Prices' })).toBe('next');
    expect(unanswered('peer', { ...words, hard: 'Prices' })).toBeNull();
  });
});

it('how far a review is says who has finished, and tells no draft from an empty page', () => {
  const writing = { state: 'writing' } as const;
  expect(stageOf(writing, [part('self', 'draft'), part('manager', 'open')])).toBe('not_begun');
  expect(stageOf(writing, [part('self', 'final'), part('manager', 'draft')])).toBe('written');
  expect(stageOf({ state: 'shared' }, [])).toBe('shared');
  expect(stageOf({ state: 'closed' }, [])).toBe('acknowledged');
  expect(stageOf({ state: 'ended' }, [part('self', 'final')])).toBe('ended');
  const parts = [
    part('self', 'draft'),
    part('manager', 'final'),
    part('peer', 'final'),
    part('peer', 'open'),
  ];
  expect(writtenOf(parts)).toEqual({ self: false, manager: true, peers: 1, peersAsked: 2 });
});

describe('the periods of a cycle', () => {
  const of = (date: string) =>
    Object.fromEntries(reviewPeriods(plainYear, date).map(({ key, start, end }) => [key, `${start} ${end}`]));

  it('are quarters, halves and years, this one and the last', () => {
    expect(of('2026-11-23')).toEqual({
      this_quarter: '2026-10-01 2027-01-01',
      last_quarter: '2026-07-01 2026-10-01',
      this_half: '2026-07-01 2027-01-01',
      last_half: '2026-01-01 2026-07-01',
      this_year: '2026-01-01 2027-01-01',
      last_year: '2025-01-01 2026-01-01',
    });
    expect(of('2026-02-10')).toMatchObject({
      this_half: '2026-01-01 2026-07-01',
      last_half: '2025-07-01 2026-01-01',
    });
  });

  it('a young quarter is not looked back at before its middle', () => {
    const suggested = (date: string) => suggestedPeriod(reviewPeriods(plainYear, date), date)?.key;
    // 92 days: 45 of them are less than half, 46 are half.
    expect(suggested('2026-11-15')).toBe('last_quarter');
    expect(suggested('2026-11-16')).toBe('this_quarter');
  });

  it('every day lies in this one, and the last one ends where this one begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (n) => {
        const date = addDays('2022-01-01', n);
        const periods = reviewPeriods(plainYear, date);
        for (const span of ['quarter', 'half', 'year'] as const) {
          const [now, last] = periods.filter((each) => each.span === span);
          if (!now || !last) throw new Error('A period is missing');
          expect(now.start <= date && date < now.end).toBe(true);
          expect(last.end).toBe(now.start);
        }
      }),
    );
  });
});

describe('who gets a review', () => {
  const days = { start: '2026-10-01', end: '2027-01-01', selfDue: '2026-12-07' };
  const usual = { hasAccount: true, hasManager: true, startedOn: null, hasOne: false, calendar: WEEK };
  const away = (from: string, until: string) => {
    const daysOff = new Map<string, 3>();
    for (let day = from; day < until; day = addDays(day, 1)) daysOff.set(day, 3);
    return { week: WEEK, holidays: new Map(), daysOff };
  };
  it.each([
    ['the usual', {}, null],
    ['no account', { hasAccount: false }, 'no_account'],
    ['nobody who leads them', { hasManager: false }, 'no_manager'],
    ['one already', { hasOne: true }, 'already'],
    // From 2 December on 30 days of it are left, from the third 29.
    ['came 30 days before its end', { startedOn: '2026-12-02' }, null],
    ['came 29 days before its end', { startedOn: '2026-12-03' }, 'too_late'],
    ['came before it', { startedOn: '2026-01-05' }, null],
    ['away until the day after', { calendar: away('2026-11-23', '2026-12-08') }, 'away'],
    ['back on the last day', { calendar: away('2026-11-23', '2026-12-07') }, null],
  ] as const)('%s', (_, more, expected) => {
    expect(leftOutBecause({ ...usual, ...more }, days, '2026-11-23')).toBe(expected);
  });

  it.each([
    ['2026-11-24', '2026-11-24', null],
    ['2026-11-23', '2026-12-14', 'past'],
    ['2026-12-07', '2026-12-04', 'order'],
    ['2026-12-07', '2027-02-21', null],
    ['2026-12-07', '2027-02-22', 'far'],
  ] as const)('people until %s, managers until %s: %s', (selfDue, managerDue, expected) => {
    expect(dueProblem({ selfDue, managerDue }, '2026-11-23')).toBe(expected);
  });
});

it.each([
  ['2026-12-01', null],
  ['2026-12-02', 3],
  // A weekend lies between.
  ['2026-12-04', 1],
  ['2026-12-05', 1],
  ['2026-12-07', 0],
  ['2026-12-08', -1],
  ['2026-12-14', -7],
] as const)('on %s a part that is due on Monday 7 December has %s working days left', (today, expected) => {
  expect(dueSoonDays('2026-12-07', today, WEEK)).toBe(expected);
});
