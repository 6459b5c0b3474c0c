import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookOf, type FactKey, type OwnDraft, quotient, workedOutFrom } from '../../src/kpis/index.ts';
import { counterProblem, dateBasisOf } from '../../src/kpis/rules/counters.ts';
import { draftOwn } from '../../src/kpis/rules/own-kpi.ts';
import { own } from './own.ts';

const rate = own('own_rate', {
  name: 'Show rate',
  unit: 'percent',
  source: 'computed',
  counters: { numerator: 'meetings_held', denominator: 'meetings_booked' },
});
const book = bookOf([
  own('own_visits', { name: 'Visits', unit: 'count', source: 'by_hand' }),
  own('own_fees', { name: 'Fees', unit: 'money', source: 'by_hand' }),
  own('own_answer', { name: 'Answer', unit: 'days', source: 'by_hand' }),
  own('own_accounts', { name: 'Accounts', unit: 'count', source: 'by_hand', aggregation: 'count_distinct' }),
  own('own_plans', { name: 'Plans', unit: 'count', source: 'imported', dateBasis: 'month' }),
  rate,
]);

describe('two KPIs that another is worked out from', () => {
  it.each<[string, OwnDraft['unit'], string, string, string | null]>([
    ['a share of things', 'percent', 'meetings_held', 'meetings_booked', null],
    ['so many things for each', 'count', 'calls', 'own_visits', null],
    ['money for each', 'money', 'revenue_won', 'deals_won', null],
    ['money of one’s own for each', 'money', 'own_fees', 'own_visits', null],
    ['money that would be a share', 'percent', 'revenue_won', 'deals_won', 'unit'],
    ['things that would be money', 'money', 'calls', 'deals_won', 'unit'],
    ['money below the line', 'percent', 'calls', 'revenue_won', 'unit'],
    ['money by money', 'percent', 'own_fees', 'revenue_won', 'unit'],
    ['a KPI by itself', 'percent', 'calls', 'calls', 'same'],
    ['a mean', 'count', 'own_answer', 'calls', 'no_sum'],
    ['different things, which do not add up', 'count', 'calls', 'own_accounts', 'no_sum'],
    ['one that is worked out itself', 'count', 'own_rate', 'calls', 'no_sum'],
  ])('%s', (_, unit, numerator, denominator, problem) => {
    expect(counterProblem({ unit }, book.get(numerator), book.get(denominator))?.kind ?? null).toBe(problem);
  });

  it('make it one of whole months where one of them is, as a week has no part of that', () => {
    const basis = (...keys: string[]) => dateBasisOf({ dateBasis: 'done' }, keys.map(book.get));
    expect([basis('calls', 'own_visits'), basis('calls', 'own_plans')]).toEqual(['done', 'month']);
    expect(dateBasisOf({ dateBasis: 'month' }, [book.get('calls')])).toBe('month');
  });

  it('are found again from either of them', () => {
    const names = (key: FactKey) => workedOutFrom(book.own, key).map(({ name }) => name);
    expect(['meetings_held', 'meetings_booked', 'calls'].map((key) => names(key as FactKey))).toEqual([
      ['Show rate'],
      ['Show rate'],
      [],
    ]);
  });

  it('stay what it is worked out from when a later row leaves them out, and so does the fewest', () => {
    const said = { name: 'Show rate', unit: 'percent', source: 'computed' } as const;
    expect(draftOwn(said, rate)).toMatchObject({ counters: rate.counters, enteredBy: 'nobody', minN: 5 });
    expect(draftOwn({ ...said, unit: 'count' })).toMatchObject({ minN: 1, aggregation: 'ratio' });
  });
});

describe('a quotient of sums', () => {
  const sum = (kpi: string, amount: number, currency: string | null = null) =>
    ({ kpi: kpi as FactKey, amount, currency }) as const;

  it('adds up both KPIs first: 1 of 2 and 9 of 10 are 10 of 12, not 70 %', () => {
    const sums = [
      sum('meetings_held', 1),
      sum('meetings_booked', 2),
      sum('meetings_held', 9),
      sum('meetings_booked', 10),
      sum('calls', 99),
    ];
    expect(quotient(rate, sums, 'USD')).toEqual({ k: 10, n: 12, value: 10 / 12, why: null });
  });

  it('may be over one, needs as many as its definition asks for, and is nothing divided by nothing', () => {
    const of = (k: number, n: number) =>
      quotient(rate, [sum('meetings_held', k), sum('meetings_booked', n)], 'USD');
    expect(of(6, 5)).toMatchObject({ value: 1.2 });
    expect(of(4, 4)).toEqual({ k: 4, n: 4, value: null, why: 'too_few' });
    expect(of(3, 0)).toEqual({ k: 3, n: 0, value: null, why: 'nothing' });
  });

  it('leaves money in other currencies out', () => {
    const each = { counters: { numerator: 'revenue_won', denominator: 'deals_won' }, minN: 1 } as const;
    const sums = [sum('revenue_won', 90_000, 'USD'), sum('revenue_won', 5, 'EUR'), sum('deals_won', 3)];
    expect(quotient(each, sums, 'USD')).toMatchObject({ value: 30_000, k: 90_000, n: 3 });
  });

  it('lies between the smallest and the largest quotient of those it is made of', () => {
    const counted = fc.record({ k: fc.nat(1000), n: fc.integer({ min: 1, max: 1000 }) });
    fc.assert(
      fc.property(fc.array(counted, { minLength: 1, maxLength: 8 }), (all) => {
        const sums = all.flatMap(({ k, n }) => [sum('meetings_held', k), sum('meetings_booked', n)]);
        const { value } = quotient({ ...rate, minN: 1 }, sums, null);
        const each = all.map(({ k, n }) => k / n);
        expect(value).toBeGreaterThanOrEqual(Math.min(...each) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...each) + 1e-9);
      }),
    );
  });
});
