import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AggregateOptions,
  type Aggregation,
  aggregate,
  type Entry,
} from '../../src/kpis/rules/aggregate.ts';

const entry = (subjectId: string, date: string, amount: number, more: Partial<Entry> = {}): Entry => ({
  subjectId,
  date,
  amount,
  count: 1,
  ...more,
});

const MON = '2026-11-16';
const TUE = '2026-11-17';

type Case = [string, Aggregation, Entry[], AggregateOptions, ReturnType<typeof aggregate>];

describe('facts of several days and people become one number', () => {
  it.each<Case>([
    [
      'a sum adds up',
      'sum',
      [entry('ana', MON, 12, { count: 12 }), entry('bora', TUE, 3, { count: 3 })],
      {},
      { value: 15, why: null, k: 15, n: 15 },
    ],
    ['a sum of nothing is zero', 'sum', [], {}, { value: 0, why: null, k: 0, n: 0 }],
    [
      'an account that two people touched on two days is one account',
      'count_distinct',
      [
        entry('ana', MON, 1, { distinctKey: 'a1' }),
        entry('bora', MON, 1, { distinctKey: 'a1' }),
        entry('ana', TUE, 1, { distinctKey: 'a2' }),
        entry('ana', TUE, 1, { distinctKey: null }),
      ],
      {},
      { value: 2, why: null, k: 2, n: 3 },
    ],
    [
      // 1 of 1 and 1 of 99: the mean of the two rates would be 50.5 %.
      'a ratio is the sums divided, never an average of ratios',
      'ratio',
      [entry('ana', MON, 1), entry('bora', MON, 1)],
      { denominator: [entry('ana', MON, 1), entry('bora', MON, 99)] },
      { value: 0.02, why: null, k: 2, n: 100 },
    ],
    [
      'nothing to divide by gives no ratio',
      'ratio',
      [entry('ana', MON, 2)],
      { denominator: [] },
      { value: null, why: 'nothing', k: 2, n: 0 },
    ],
    [
      'too few say no more than their counts',
      'ratio',
      [entry('ana', MON, 2)],
      { denominator: [entry('ana', MON, 4)], minN: 5 },
      { value: null, why: 'too_few', k: 2, n: 4 },
    ],
    [
      // (300 + 100) / (2 + 2): the mean of the two means, 125, would be wrong.
      'a mean is a ratio in disguise: what was summed by how many events there were',
      'mean',
      [entry('ana', MON, 300, { count: 2 }), entry('bora', TUE, 100, { count: 2 })],
      {},
      { value: 100, why: null, k: 400, n: 4 },
    ],
    ['a mean of nothing is none', 'mean', [], {}, { value: null, why: 'nothing', k: 0, n: 0 }],
    [
      'a median is found anew among all of them',
      'median',
      [entry('ana', MON, 1), entry('ana', TUE, 9), entry('bora', MON, 4), entry('bora', TUE, 30)],
      {},
      { value: 6.5, why: null, k: 4, n: 4 },
    ],
    [
      'a balance is everybody’s last one, added up',
      'last',
      [entry('ana', TUE, 7), entry('ana', MON, 100), entry('bora', MON, 5)],
      {},
      { value: 12, why: null, k: 2, n: 2 },
    ],
    [
      'or whoever reported last, where it is the same thing that several report',
      'last',
      [entry('ana', TUE, 7), entry('bora', MON, 5)],
      { lastOverPeople: 'last' },
      { value: 7, why: null, k: 2, n: 2 },
    ],
    [
      'of two on one day the later one stands',
      'last',
      [entry('ana', MON, 7), entry('ana', MON, 8)],
      {},
      { value: 8, why: null, k: 1, n: 1 },
    ],
    [
      'the largest',
      'max',
      [entry('ana', MON, -7), entry('bora', TUE, -2)],
      {},
      { value: -2, why: null, k: 2, n: 2 },
    ],
    [
      'the smallest',
      'min',
      [entry('ana', MON, 7), entry('bora', TUE, 2)],
      {},
      { value: 2, why: null, k: 2, n: 2 },
    ],
    ['no largest of nothing', 'max', [], {}, { value: null, why: 'nothing', k: 0, n: 0 }],
    ['no last of nothing', 'last', [], {}, { value: null, why: 'nothing', k: 0, n: 0 }],
  ])('%s', (_words, how, entries, options, expected) => {
    expect(aggregate(how, entries, options)).toEqual(expected);
  });
});

const anyEntry = fc.record({
  subjectId: fc.constantFrom('ana', 'bora', 'can'),
  date: fc.constantFrom('2026-11-16', '2026-11-17', '2026-11-18'),
  amount: fc.integer({ min: 0, max: 1_000_000 }),
  count: fc.integer({ min: 1, max: 50 }),
  distinctKey: fc.constantFrom('a', 'b', 'c', null),
});
const anyEntries = fc.array(anyEntry, { maxLength: 20 });

describe('whatever the facts are', () => {
  it('their order changes no sum, count, ratio, mean, median or extreme', () => {
    const hows = fc.constantFrom<Aggregation[]>(
      'sum',
      'count_distinct',
      'ratio',
      'mean',
      'median',
      'max',
      'min',
    );
    fc.assert(
      fc.property(hows, anyEntries, anyEntries, (how, entries, denominator) => {
        expect(aggregate(how, entries.toReversed(), { denominator: denominator.toReversed() })).toEqual(
          aggregate(how, entries, { denominator }),
        );
      }),
    );
  });

  it('a sum over people is the sum of their sums, and a team’s ratio lies among its people’s', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (entries, denominator) => {
        const parts = ['ana', 'bora', 'can'].map((who) => ({
          entries: entries.filter((one) => one.subjectId === who),
          denominator: denominator.filter((one) => one.subjectId === who),
        }));
        const sums = parts.map((part) => aggregate('sum', part.entries).value ?? 0);
        expect(aggregate('sum', entries).value).toBe(sums.reduce((a, b) => a + b, 0));
        // Who has no denominator has no ratio, though what they counted is in the team's.
        const withBoth = parts.filter((part) => aggregate('ratio', [], part).n > 0);
        const inBoth = withBoth.flatMap((part) => part.entries);
        const whole = aggregate('ratio', inBoth, { denominator }).value;
        const ratios = withBoth.map((part) => aggregate('ratio', part.entries, part).value ?? 0);
        if (whole === null) expect(ratios).toEqual([]);
        else {
          expect(whole).toBeGreaterThanOrEqual(Math.min(...ratios) - 1e-9);
          expect(whole).toBeLessThanOrEqual(Math.max(...ratios) + 1e-9);
        }
      }),
    );
  });

  it('distinct things of a whole are no more than those of its parts, and no fewer than those of any of them', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (one, other) => {
        const of = (entries: readonly Entry[]) => aggregate('count_distinct', entries).k;
        expect(of([...one, ...other])).toBeLessThanOrEqual(of(one) + of(other));
        expect(of([...one, ...other])).toBeGreaterThanOrEqual(Math.max(of(one), of(other)));
      }),
    );
  });

  it('there is a number or a reason, never both and never a number that is none', () => {
    const hows = fc.constantFrom<Aggregation[]>('sum', 'ratio', 'mean', 'median', 'last', 'max', 'min');
    fc.assert(
      fc.property(
        hows,
        anyEntries,
        anyEntries,
        fc.integer({ min: 1, max: 30 }),
        (how, entries, denominator, minN) => {
          const { value, why } = aggregate(how, entries, { denominator, minN });
          expect(value === null).toBe(why !== null);
          if (value !== null) expect(Number.isFinite(value)).toBe(true);
        },
      ),
    );
  });
});
