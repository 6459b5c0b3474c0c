import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deal } from '../../src/deals/deal.ts';
import { factsOf, isSameDeal, mergeReport, stageEntryOf } from '../../src/deals/rules/facts.ts';
import { usualTimes, type WonDealStage } from '../../src/deals/rules/stage-times.ts';
import { statusOfStage } from '../../src/deals/rules/stage-words.ts';
import { correctionOf, type Fact, type NewFact } from '../../src/kpis/index.ts';

const deal = (given: Partial<Deal> = {}): Deal => ({
  id: 'd1',
  externalId: 'CRM-1',
  ownerId: 'ana',
  customer: 'Acme',
  product: null,
  dealType: null,
  stage: 'Won',
  status: 'won',
  amount: 105_450,
  currency: 'USD',
  openedOn: '2026-10-01',
  closedOn: '2026-11-20',
  ...given,
});
const stored = (facts: readonly NewFact[]): Fact[] =>
  facts.map((fact, index) => ({
    ...fact,
    id: `f${index}`,
    recordedAt: new Date(0),
    distinctKey: null,
    reversesId: null,
  }));

describe('the stage of a deal', () => {
  it.each([
    ['Won', 'won'],
    ['CLOSED WON', 'won'],
    ['closed-won', 'won'],
    ['  Closed (Won) ', 'won'],
    ['WIN', 'won'],
    ['Kazanıldı', 'won'],
    ['KAZANILDI', 'won'],
    ['kazanildi', 'won'],
    ['Lost', 'lost'],
    ['Closed_Lost', 'lost'],
    ['KAYBEDİLDİ', 'lost'],
    ['Engaging', 'open'],
    ['Prospecting', 'open'],
    ['Not won yet', 'open'],
    ['Window shopping', 'open'],
    ['', 'open'],
  ] as const)('%s is %s', (stage, status) => {
    expect(statusOfStage(stage)).toBe(status);
  });

  it('is told by the words of the company when it has its own', () => {
    const words = { won: ['Order received'], lost: ['No budget'] };
    expect(statusOfStage('order  RECEIVED', words)).toBe('won');
    expect(statusOfStage('no-budget', words)).toBe('lost');
    expect(statusOfStage('Won', words)).toBe('open');
  });
});

describe('the facts of a deal', () => {
  it('are one deal and its amount, for its owner on its close date', () => {
    expect(
      factsOf(deal()).map(({ subject, kpi, date, amount, count, currency, source }) => [
        subject.id,
        kpi,
        date,
        amount,
        count,
        currency,
        source.kind,
        source.id,
      ]),
    ).toEqual([
      ['ana', 'deals_won', '2026-11-20', 1, 1, null, 'deal', 'd1'],
      ['ana', 'revenue_won', '2026-11-20', 105_450, 1, 'USD', 'deal', 'd1'],
    ]);
  });

  it.each([
    ['an open deal', { status: 'open', stage: 'Proposal' }],
    ['a lost deal', { status: 'lost', stage: 'Lost' }],
    ['a won deal without a close date', { closedOn: null }],
  ] as const)('%s has none', (_, given) => {
    expect(factsOf(deal(given))).toEqual([]);
  });

  it('leave revenue out when the amount is not known, but not when it is nothing', () => {
    expect(factsOf(deal({ amount: null })).map((fact) => fact.kpi)).toEqual(['deals_won']);
    expect(factsOf(deal({ amount: 0 })).map((fact) => fact.amount)).toEqual([1, 0]);
  });
});

describe('the correction of a deal', () => {
  it.each([
    ['nothing changed', {}, [], []],
    ['a new amount', { amount: 99_000 }, ['revenue_won 105450'], ['revenue_won 99000']],
    ['the amount gone', { amount: null }, ['revenue_won 105450'], []],
    ['another currency', { currency: 'EUR' }, ['revenue_won 105450'], ['revenue_won 105450']],
    ['lost after all', { status: 'lost' }, ['deals_won 1', 'revenue_won 105450'], []],
    [
      'another owner',
      { ownerId: 'bora' },
      ['deals_won 1', 'revenue_won 105450'],
      ['deals_won 1', 'revenue_won 105450'],
    ],
    [
      'another close date',
      { closedOn: '2026-11-19' },
      ['deals_won 1', 'revenue_won 105450'],
      ['deals_won 1', 'revenue_won 105450'],
    ],
    ['another customer only', { customer: 'Globex' }, [], []],
  ] as const)('%s', (_, change, reversed, written) => {
    const correction = correctionOf(stored(factsOf(deal())), factsOf(deal(change)));
    const short = (facts: readonly NewFact[]) => facts.map((fact) => `${fact.kpi} ${fact.amount}`);
    expect(short(correction.reverse)).toEqual(reversed);
    expect(short(correction.write)).toEqual(written);
  });

  it('keeps the facts of two deals alike apart', () => {
    const both = [...factsOf(deal()), ...factsOf(deal({ id: 'd2' }))];
    expect(correctionOf(stored(both), both)).toEqual({ reverse: [], write: [] });
    expect(correctionOf(stored(both), factsOf(deal())).reverse.map((fact) => fact.source.id)).toEqual([
      'd2',
      'd2',
    ]);
  });

  it('always leaves exactly the wanted facts standing', () => {
    const anyDeal = fc
      .record({
        id: fc.constantFrom('d1', 'd2', 'd3'),
        ownerId: fc.constantFrom('ana', 'bora'),
        status: fc.constantFrom('won' as const, 'open' as const),
        amount: fc.constantFrom(null, 1, 2),
      })
      .map(deal);
    const deals = fc.uniqueArray(anyDeal, { selector: (each) => each.id });
    fc.assert(
      fc.property(deals, deals, (before, after) => {
        const standing = stored(before.flatMap(factsOf));
        const wanted = after.flatMap(factsOf);
        const { reverse, write } = correctionOf(standing, wanted);
        const left = [...standing.filter((fact) => !reverse.includes(fact)), ...write];
        const content = (facts: readonly NewFact[]) =>
          facts.map((fact) => `${fact.source.id} ${fact.subject.id} ${fact.kpi} ${fact.amount}`).sort();
        expect(content(left)).toEqual(content(wanted));
      }),
    );
  });
});

describe('a report about a deal', () => {
  const report = {
    externalId: 'CRM-1',
    ownerId: 'ana',
    stage: 'Won',
    status: 'won',
    currency: 'USD',
  } as const;

  it('keeps what it leaves out and empties what it gives as empty', () => {
    expect(mergeReport(deal(), report, () => 'new')).toEqual(deal());
    expect(mergeReport(deal(), { ...report, customer: null }, () => 'new')).toEqual(deal({ customer: null }));
  });

  it('starts a new deal with nothing in what it leaves out', () => {
    const nothing = { customer: null, amount: null, openedOn: null, closedOn: null };
    expect(mergeReport(undefined, report, () => 'new')).toEqual(deal({ ...nothing, id: 'new' }));
  });

  it('tells a changed deal by any of its fields', () => {
    expect(isSameDeal(deal(), deal())).toBe(true);
    for (const [field, value] of Object.entries(deal())) {
      expect(isSameDeal(deal(), { ...deal(), [field]: `${value}x` })).toBe(false);
    }
  });
});

describe('the day a deal entered its stage', () => {
  const open = deal({ status: 'open', stage: 'Proposal', closedOn: null });
  it.each([
    ['of a new open deal is the day it was opened', open, true, '2026-10-01'],
    ['of a new open deal without a date is today', { ...open, openedOn: null }, true, '2026-11-23'],
    ['of an open deal that moved is today', open, false, '2026-11-23'],
    ['of a closed deal is its close date', deal(), true, '2026-11-20'],
    [
      'of a closed deal without a date is today',
      deal({ status: 'lost', closedOn: null }),
      false,
      '2026-11-23',
    ],
  ] as const)('%s', (_, given, isNew, enteredOn) => {
    expect(stageEntryOf(given, isNew, '2026-11-23').enteredOn).toBe(enteredOn);
  });
});

describe('the usual time in a stage', () => {
  const wonAfter = (days: number, index: number): WonDealStage => ({
    dealId: `w${index}`,
    openedOn: '2026-01-01',
    closedOn: `2026-01-${String(1 + days).padStart(2, '0')}`,
    stage: null,
    enteredOn: null,
  });

  it('is the whole time of won deals while none was followed through the stage', () => {
    const won = [2, 4, 6, 8, 10, 12, 14, 16, 18, 20].map(wonAfter);
    expect(usualTimes(['Engaging', 'Proposal'], won)).toEqual([
      { stage: 'Engaging', medianDays: 11, n: 10 },
      { stage: 'Proposal', medianDays: 11, n: 10 },
    ]);
  });

  it('is the time in the stage itself once ten deals were followed through it', () => {
    const followed = Array.from({ length: 10 }, (_, index): WonDealStage[] => [
      { ...wonAfter(20, index), stage: 'Engaging', enteredOn: '2026-01-03' },
      { ...wonAfter(20, index), stage: 'Proposal', enteredOn: '2026-01-08' },
    ]).flat();
    const won = [...followed, ...Array.from({ length: 11 }, (_, index) => wonAfter(30, 100 + index))];
    expect(usualTimes(['Engaging', 'Proposal', 'Demo'], won)).toEqual([
      { stage: 'Engaging', medianDays: 5, n: 10 },
      { stage: 'Proposal', medianDays: 13, n: 10 },
      { stage: 'Demo', medianDays: 30, n: 11 },
    ]);
  });

  it('is not told by fewer than ten deals followed while there are others', () => {
    const followed = Array.from({ length: 9 }, (_, index) => ({
      ...wonAfter(20, index),
      stage: 'Engaging',
      enteredOn: '2026-01-03',
    }));
    const others = Array.from({ length: 11 }, (_, index) => wonAfter(30, 100 + index));
    const usual = { stage: 'Engaging', medianDays: 30, n: 11 };
    expect(usualTimes(['Engaging'], [...followed, ...others])).toEqual([usual]);
  });

  it('counts a deal closed before it was opened, or entered late, as no days', () => {
    const odd = { ...wonAfter(0, 1), openedOn: '2026-02-01' };
    expect(usualTimes(['Engaging'], [odd])).toEqual([{ stage: 'Engaging', medianDays: 0, n: 1 }]);
  });

  it('is left out where nothing is known', () => {
    expect(usualTimes(['Engaging'], [])).toEqual([]);
    expect(usualTimes(['Engaging'], [{ ...wonAfter(3, 1), openedOn: null }])).toEqual([]);
  });
});
