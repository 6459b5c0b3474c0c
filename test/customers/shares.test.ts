import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fit } from '../../src/customers/rules/score.ts';
import { fitShare, splitByFit } from '../../src/customers/rules/shares.ts';

describe('a share with ideal customers', () => {
  it.each([
    ['counts what is not known neither way', { ideal: 3, other: 1, unknown: 4 }, 0.75, null],
    ['is there when just half is known', { ideal: 1, other: 1, unknown: 2 }, 0.5, null],
    [
      'is not there when more is unknown than known',
      { ideal: 1, other: 1, unknown: 3 },
      null,
      'most_unknown',
    ],
    ['is not there when nothing is known', { ideal: 0, other: 0, unknown: 1 }, null, 'most_unknown'],
    ['is not there of nothing', { ideal: 0, other: 0, unknown: 0 }, null, 'nothing'],
    ['is 0 when all is with others', { ideal: 0, other: 5, unknown: 0 }, 0, null],
  ])('%s', (_case, split, value, why) => {
    expect(fitShare(split)).toEqual({ k: split.ideal, n: split.ideal + split.other, value, why });
  });

  it('never adds currencies together, and counts a deal without an amount as a deal', () => {
    const deals = [
      { id: '1', amount: 300, currency: 'USD' },
      { id: '2', amount: 100, currency: 'USD' },
      { id: '3', amount: 900, currency: 'EUR' },
      { id: '4', amount: null, currency: 'USD' },
    ];
    const fits = new Map<string, Fit>([
      ['1', 'ideal'],
      ['2', 'other'],
      ['4', 'ideal'],
    ]);
    const { deals: counted, money } = splitByFit(deals, fits);
    expect(counted).toEqual({ ideal: 2, other: 1, unknown: 1 });
    expect(money.get('USD')).toEqual({ ideal: 300, other: 100, unknown: 0 });
    expect(money.get('EUR')).toEqual({ ideal: 0, other: 0, unknown: 900 });
  });

  it('of two sets of deals together is that of their sums, whatever they are', () => {
    const deal = fc.record({
      fit: fc.constantFrom<Fit>('ideal', 'other', 'unknown'),
      amount: fc.option(fc.nat(1_000_000)),
      currency: fc.constantFrom('USD', 'EUR'),
    });
    fc.assert(
      fc.property(fc.array(deal), fc.nat(), (drawn, cut) => {
        const deals = drawn.map((each, nth) => ({ ...each, id: String(nth) }));
        const fits = new Map(deals.map(({ id, fit }) => [id, fit]));
        const at = deals.length === 0 ? 0 : cut % deals.length;
        const [one, other, both] = [deals.slice(0, at), deals.slice(at), deals].map((some) =>
          splitByFit(some, fits),
        );
        for (const fit of ['ideal', 'other', 'unknown'] as const) {
          expect(both?.deals[fit]).toBe((one?.deals[fit] ?? 0) + (other?.deals[fit] ?? 0));
          for (const currency of ['USD', 'EUR']) {
            const sum = (one?.money.get(currency)?.[fit] ?? 0) + (other?.money.get(currency)?.[fit] ?? 0);
            expect(both?.money.get(currency)?.[fit] ?? 0).toBe(sum);
          }
        }
      }),
    );
  });
});
