import { describe, expect, it } from 'vitest';
import type { OwnCalendar } from '../../src/kernel/calendar.ts';
import { bookOf, type OwnKpi } from '../../src/kpis/index.ts';
import { daysThere } from '../../src/promises/rules/days.ts';
import { usualDue } from '../../src/promises/rules/due.ts';
import { followableOf } from '../../src/promises/rules/followable.ts';
import { ageOf, keptOf, type MadePromise, problemOf } from '../../src/promises/rules/promise.ts';
import { lookOn, windowsOf } from '../../src/promises/rules/windows.ts';

const WEEKDAYS = [1, 2, 3, 4, 5];

const PROMISE: MadePromise = {
  id: 'p1',
  ownerId: 'ana',
  otherId: 'mert',
  writtenBy: 'ana',
  text: 'Ask first',
  proof: '',
  kpi: null,
  source: { kind: 'self', id: null },
  madeOn: '2026-11-02',
  firstDueOn: '2026-11-09',
  dueOn: '2026-11-09',
  moveReason: '',
  movedAt: null,
  state: 'open',
  settledOn: null,
  said: '',
};

describe('a promise as it is written', () => {
  const draft = { text: 'Ask first', ownerId: 'ana', otherId: 'mert', dueOn: '2026-11-30' };
  it.each([
    [{}, null],
    [{ otherId: 'ana' }, { field: 'other', problem: 'oneself' }],
    [{ text: 'no' }, { field: 'text', problem: 'too_short' }],
    [{ text: 'x'.repeat(300) }, null],
    [{ text: 'x'.repeat(301) }, { field: 'text', problem: 'too_long' }],
    [{ dueOn: '2026-11-22' }, { field: 'due', problem: 'in_the_past' }],
    [{ dueOn: '2026-11-23' }, null],
    // 92 days on, and one more.
    [{ dueOn: '2027-02-23' }, null],
    [{ dueOn: '2027-02-24' }, { field: 'due', problem: 'too_far' }],
  ])('with %j is wrong so: %j', (change, problem) => {
    expect(problemOf({ ...draft, ...change }, '2026-11-23')).toEqual(problem);
  });
});

it.each([
  ['2026-11-02', { ageDays: 0, overdueDays: 0, isOverdue: false }],
  ['2026-11-09', { ageDays: 7, overdueDays: 0, isOverdue: false }],
  ['2026-11-10', { ageDays: 8, overdueDays: 1, isOverdue: true }],
])('on %s it stands so: %j', (today, age) => {
  expect(ageOf(PROMISE, today)).toEqual(age);
});

describe('promises kept on time', () => {
  const range = { from: '2026-11-01', until: '2026-11-23' };
  const done = (settledOn: string) => ({ state: 'done' as const, settledOn });
  it.each([
    ['done on its day', done('2026-11-09'), { k: 1, n: 1 }],
    ['done before it', done('2026-11-03'), { k: 1, n: 1 }],
    ['done a day late', done('2026-11-10'), { k: 0, n: 1 }],
    ['open after its day', {}, { k: 0, n: 1 }],
    ['open on its very day', { dueOn: '2026-11-23' }, { k: 0, n: 0 }],
    ['still to come', { dueOn: '2026-11-30' }, { k: 0, n: 0 }],
    ['done long before a day to come', { dueOn: '2026-11-30', ...done('2026-11-20') }, { k: 1, n: 1 }],
    ['due before the days asked for', { dueOn: '2026-10-31' }, { k: 0, n: 0 }],
    ['dropped before its day', { state: 'dropped', settledOn: '2026-11-08' }, { k: 0, n: 0 }],
    ['dropped after its day', { state: 'dropped', settledOn: '2026-11-12' }, { k: 0, n: 1 }],
    ['moved and done by the new day', { dueOn: '2026-11-16', ...done('2026-11-14') }, { k: 1, n: 1 }],
  ] as const)('%s', (_name, change, kept) => {
    expect(keptOf([{ ...PROMISE, ...change }], range)).toEqual(kept);
  });
});

describe('a promise is due unless somebody says otherwise', () => {
  const holidays = new Map([
    ['2026-12-01', 3 as const],
    ['2026-12-02', 1 as const],
  ]);
  it.each([
    ['in a week', '2026-11-23', WEEKDAYS, '2026-11-30'],
    ['on the Monday after a weekend', '2026-11-21', WEEKDAYS, '2026-11-30'],
    [
      'after a holiday, on a day of which half is worked',
      '2026-11-24',
      { week: WEEKDAYS, holidays, daysOff: new Map() },
      '2026-12-02',
    ],
    ['on a Sunday for who works then', '2026-11-22', [7], '2026-11-29'],
  ] as const)('%s', (_name, today, calendar, due) => {
    expect(usualDue(today, calendar as OwnCalendar)).toBe(due);
  });
});

it('compares as many days before as after, three days after the last of them', () => {
  expect(windowsOf('2026-11-02', 2)).toEqual({
    from: '2026-10-19',
    start: '2026-11-02',
    until: '2026-11-16',
  });
  expect(lookOn('2026-11-02', 2)).toBe('2026-11-19');
  expect(lookOn('2026-11-02', 4)).toBe('2026-12-03');
});

describe('the days somebody was there', () => {
  const calendar: OwnCalendar = {
    week: WEEKDAYS,
    holidays: new Map([['2026-11-03', 3]]),
    daysOff: new Map([['2026-11-04', 2]]),
    // Half time, and from Thursday on half of a ramp as well.
    capacity: [
      { from: '2026-01-01', fte: 50, ramp: 100 },
      { from: '2026-11-05', fte: 50, ramp: 50 },
    ],
  };
  it('count by their part of a day’s work; what was done on others is the day’s before', () => {
    const amounts = new Map([
      ['2026-11-01', 2],
      ['2026-11-02', 5],
      ['2026-11-03', 1],
      ['2026-11-05', 4],
      ['2026-11-07', 3],
    ]);
    // Sunday's go to Monday, the holiday's to Monday, Saturday's to Friday.
    expect(daysThere({ from: '2026-11-01', until: '2026-11-08' }, calendar, amounts)).toEqual([
      { weight: 0.5, amount: 8 },
      { weight: 0.25, amount: 0 },
      { weight: 0.25, amount: 4 },
      { weight: 0.25, amount: 3 },
    ]);
  });
});

describe('what can be followed', () => {
  const own = (change: Partial<OwnKpi>): OwnKpi => ({
    key: 'own_a',
    name: 'Own',
    class: 'activity',
    unit: 'count',
    aggregation: 'sum',
    direction: 'up',
    numerator: null,
    denominator: null,
    dateBasis: 'done',
    minN: 1,
    decimals: 0,
    source: 'by_hand',
    enteredBy: 'person',
    version: 1,
    counters: null,
    words: null,
    validFrom: '2026-01-01',
    endedOn: null,
    ...change,
  });
  const counters = { numerator: 'demos', denominator: 'calls' } as const;
  const ratio = { unit: 'percent', aggregation: 'ratio' } as const;
  it.each([
    ['things counted', {}, { kind: 'sum', isCount: true, direction: 'up', key: 'own_a' }],
    ['fewer of them', { direction: 'down' }, { kind: 'sum', isCount: true, direction: 'down', key: 'own_a' }],
    ['money', { unit: 'money' }, { kind: 'sum', isCount: false, direction: 'up', key: 'own_a' }],
    ['two counters', { ...ratio, counters }, { kind: 'share', direction: 'up', counters }],
    [
      'two numbers entered together',
      ratio,
      { kind: 'share', direction: 'up', counters: { numerator: 'own_a', denominator: 'own_a.of' } },
    ],
    ['nothing told by the month', { dateBasis: 'month' }, null],
    [
      'a mean',
      { unit: 'days', aggregation: 'mean', direction: 'down' },
      { kind: 'mean', direction: 'down', key: 'own_a' },
    ],
    ['yes or no', { unit: 'bool', aggregation: 'mean' }, { kind: 'yes_no', direction: 'up', key: 'own_a' }],
    ['no mean of a month', { unit: 'score', aggregation: 'mean', dateBasis: 'month' }, null],
    ['no balance', { unit: 'money', aggregation: 'last' }, null],
    ['no best one', { aggregation: 'max' }, null],
    ['nothing best in a range', { direction: 'in_range' }, null],
    ['no money for each', { unit: 'money', aggregation: 'ratio', counters }, null],
  ] as [string, Partial<OwnKpi>, unknown][])('%s', (_name, change, how) => {
    expect(followableOf('own_a', bookOf([own(change)]))).toEqual(how);
  });

  it('the win rate as won of closed deals, and nothing that nobody knows', () => {
    expect(followableOf('win_rate', bookOf([]))).toEqual({ kind: 'share', direction: 'up', counters: null });
    expect(followableOf('own_gone', bookOf([]))).toBeNull();
  });
});
