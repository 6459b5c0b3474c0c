import { describe, expect, it } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import {
  AlreadyReversedError,
  dailyTotals,
  type Fact,
  liveFacts,
  liveFactsBySource,
  type NewFact,
  recentFacts,
  replaceFacts,
  totals,
  weeklyTotals,
  writeFacts,
} from '../../src/kpis/index.ts';
import { reversalOf, sumByDay } from '../../src/kpis/rules/ledger.ts';
import { onBothDatabases } from '../support/databases.ts';
import {
  ana,
  bora,
  east,
  fact,
  ledger,
  NOW,
  november,
  prepare,
  rollUp,
  store,
  sumOfFacts,
  takeBack,
  won,
} from './ledger-bench.ts';

onBothDatabases('the ledger', (open) => {
  it('sums a subject, KPI and currency over a period whose end is excluded', async () => {
    const { db } = await open();
    await prepare(db);
    await store(db, [
      fact({ date: '2026-10-31', amount: 1000, count: 1 }),
      fact({ date: '2026-11-01', amount: 5, count: 1 }),
      fact({ date: '2026-11-30', amount: 7, count: 2 }),
      fact({ date: '2026-12-01', amount: 2000, count: 1 }),
      fact({ subject: bora, date: '2026-11-02', amount: 9, count: 3 }),
      won(105_450, 'USD'),
      won(2_000, 'EUR'),
      won(550, 'USD'),
    ]);
    const found = await totals(db, 'w', { subjectIds: ['ana'], ...november });
    expect(found).toHaveLength(3);
    expect(found).toContainEqual({ subjectId: 'ana', kpi: 'calls', currency: null, amount: 12, count: 3 });
    const revenue = { subjectId: 'ana', kpi: 'revenue_won' };
    expect(found).toContainEqual({ ...revenue, currency: 'USD', amount: 106_000, count: 2 });
    expect(found).toContainEqual({ ...revenue, currency: 'EUR', amount: 2_000, count: 1 });
    expect(await totals(db, 'w', { subjectIds: ['ana', 'bora'], kpis: ['calls'], ...november })).toHaveLength(
      2,
    );
    expect(await totals(db, 'w', { subjectIds: ['ana'], kpis: [], ...november })).toEqual([]);
    expect(await totals(db, 'w', { subjectIds: [], ...november })).toEqual([]);
    expect(await totals(db, 'other', { subjectIds: ['ana'], ...november })).toEqual([]);
  });

  it('sums by day and by ISO week, a Sunday belonging to the Monday before it, across a year', async () => {
    const { db } = await open();
    await prepare(db);
    const days = ['2026-12-27', '2026-12-28', '2026-12-31', '2027-01-03', '2027-01-04'];
    await store(
      db,
      days.map((date, index) => fact({ date, amount: 10 ** index, count: 1 })),
    );
    const query = { subjectIds: ['ana'], from: '2026-12-01', until: '2027-02-01' };
    const byDay = await dailyTotals(db, 'w', query);
    expect(byDay.map((day) => [day.start, day.amount]).sort()).toEqual([
      ['2026-12-27', 1],
      ['2026-12-28', 10],
      ['2026-12-31', 100],
      ['2027-01-03', 1000],
      ['2027-01-04', 10_000],
    ]);
    const byWeek = await weeklyTotals(db, 'w', {
      ...query,
      starts: ['2026-12-21', '2026-12-28', '2027-01-04', '2027-01-11'],
    });
    expect(byWeek.map((week) => [week.start, week.amount, week.count]).sort()).toEqual([
      ['2026-12-21', 1, 1],
      ['2026-12-28', 1110, 3],
      ['2027-01-04', 10_000, 1],
    ]);
    // From Sunday to Saturday, with a first week of six days.
    const others = { ...query, starts: ['2026-12-21', '2026-12-27', '2027-01-03'] };
    const bySunday = await weeklyTotals(db, 'w', others);
    expect(bySunday.map((week) => [week.start, week.amount, week.count]).sort()).toEqual([
      ['2026-12-27', 111, 3],
      ['2027-01-03', 11_000, 2],
    ]);
    const [all] = await weeklyTotals(db, 'w', { ...query, starts: ['2026-12-01'] });
    expect(all).toMatchObject({ start: '2026-12-01', amount: 11_111 });
  });

  it('takes a fact back by its negative, once', async () => {
    const { db } = await open();
    await prepare(db);
    const [calls, deal] = await store(db, [fact(), won(550, 'USD')]);
    if (!calls || !deal) throw new Error('nothing written');
    await takeBack(db, [calls]);
    expect(await liveFactsBySource(db, 'w', 'log', ['log-1'])).toEqual([]);
    expect(await liveFactsBySource(db, 'w', 'deal', ['deal-1', 'deal-2'])).toEqual([deal]);
    const sums = await totals(db, 'w', { subjectIds: ['ana'], kpis: ['calls'], ...november });
    expect(sums).toEqual([{ subjectId: 'ana', kpi: 'calls', currency: null, amount: 0, count: 0 }]);
    await expect(takeBack(db, [deal, calls])).rejects.toThrow(AlreadyReversedError);
    await expect(takeBack(db, [deal, deal])).rejects.toThrow(AlreadyReversedError);
    expect(await liveFactsBySource(db, 'w', 'deal', ['deal-1'])).toEqual([deal]);
    expect(await rollUp(db)).toEqual(await sumOfFacts(db));
  });

  it('replaces facts in one step', async () => {
    const { db } = await open();
    await prepare(db);
    const old = await store(db, [won(550, 'USD')]);
    const change = { reverse: old, write: [won(600, 'USD')] };
    const written = await inTransaction(db, (trx) => replaceFacts(trx, ledger, 'w', change));
    expect(await liveFactsBySource(db, 'w', 'deal', ['deal-1'])).toEqual(written);
    const [sum] = await totals(db, 'w', { subjectIds: ['ana'], ...november });
    expect(sum).toMatchObject({ amount: 600, count: 1 });
  });

  it('shows the facts behind a number, latest first, without those taken back', async () => {
    const { db } = await open();
    await prepare(db);
    const at = (date: string, hour: number) =>
      fact({ date, occurredAt: new Date(`${date}T0${hour}:00:00Z`), source: { kind: 'log', id: date } });
    const [first, second, third] = await store(db, [
      at('2026-11-02', 9),
      at('2026-11-03', 8),
      at('2026-11-03', 9),
      fact({ subject: bora }),
      fact({ date: '2026-12-01' }),
      fact({ date: '2026-10-31' }),
      fact({ kpi: 'demos' }),
      fact({ subject: east, amount: 40 }),
    ]);
    if (!first || !second || !third) throw new Error('nothing written');
    const query = { subject: ana, kpi: 'calls', ...november, limit: 10 } as const;
    expect(await liveFacts(db, 'w', query)).toEqual([third, second, first]);
    expect(await liveFacts(db, 'w', { ...query, limit: 1 })).toEqual([third]);
    await takeBack(db, [third]);
    expect(await liveFacts(db, 'w', query)).toEqual([second, first]);
    const ofTeam = await liveFacts(db, 'w', { ...query, subject: east });
    expect(ofTeam.map((found) => [found.subject, found.amount])).toEqual([[east, 40]]);
  });

  it('finds what a person recorded last, or since an instant', async () => {
    const { db } = await open();
    await prepare(db);
    const clock = createFixedClock(NOW);
    const write = (given: Partial<NewFact>) =>
      inTransaction(db, (trx) => writeFacts(trx, { ...ledger, clock }, 'w', [fact(given)]));
    await write({ amount: 1 });
    const later = new Date(NOW.getTime() + 600_000);
    clock.moveTo(later);
    await write({ amount: 2 });
    await write({ amount: 3, source: { kind: 'activity_import', id: 'x' } });
    await write({ amount: 4, subject: bora });
    const amounts = async (query: { limit: number; since?: Date }) =>
      (await recentFacts(db, 'w', { personId: 'ana', kind: 'log', ...query })).map((found) => found.amount);
    expect(await amounts({ limit: 10 })).toEqual([2, 1]);
    expect(await amounts({ limit: 1 })).toEqual([2]);
    expect(await amounts({ limit: 10, since: later })).toEqual([2]);
  });

  it('refuses numbers that cannot be held exactly, alone or summed up', async () => {
    const { db } = await open();
    await prepare(db);
    await expect(store(db, [fact({ amount: 1.5 })])).rejects.toThrow(RangeError);
    await expect(store(db, [fact({ amount: Number.NaN })])).rejects.toThrow(RangeError);
    await store(db, [fact({ amount: Number.MAX_SAFE_INTEGER })]);
    await expect(store(db, [fact({ amount: 1 })])).rejects.toThrow(RangeError);
    expect(await rollUp(db)).toEqual(await sumOfFacts(db));
  });
});

describe('a reversal', () => {
  it('is the fact with its numbers negated, never minus zero', () => {
    const stored: Fact = {
      ...fact({ amount: 0, count: 3 }),
      id: '1',
      recordedAt: NOW,
      distinctKey: null,
      reversesId: null,
    };
    expect(reversalOf(stored)).toMatchObject({ amount: 0, count: -3, kpi: 'calls', date: '2026-11-20' });
  });

  it('cannot be taken back itself', () => {
    const stored: Fact = { ...fact(), id: '1', recordedAt: NOW, distinctKey: null, reversesId: '0' };
    expect(() => reversalOf(stored)).toThrow('cannot be reversed');
  });
});

describe('sums by day', () => {
  it('come in one order, whatever the order of the facts', () => {
    const facts = [fact({ subject: bora }), fact(), fact({ date: '2026-11-19' }), fact({ kpi: 'demos' })];
    const order = sumByDay(facts).map((sum) => [sum.subjectId, sum.kpi, sum.date]);
    expect(sumByDay(facts.toReversed()).map((sum) => [sum.subjectId, sum.kpi, sum.date])).toEqual(order);
    expect(order[0]).toEqual(['ana', 'calls', '2026-11-19']);
  });
});
