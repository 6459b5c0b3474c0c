import { expect, it } from 'vitest';
import type { Reader } from '../../src/database/open.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import {
  closedCounts,
  type DealReport,
  dealsById,
  openDeals,
  ownersAmong,
  stageDurations,
  upsertDeals,
  wonDeals,
} from '../../src/deals/index.ts';
import { liveFactsBySource, totals } from '../../src/kpis/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { foundCompany, testContext } from './company.ts';

const context = testContext();
const TODAY = '2026-11-23';

const report = (given: Partial<DealReport> = {}): DealReport => ({
  externalId: 'CRM-1',
  ownerId: 'ana',
  stage: 'Won',
  status: 'won',
  currency: 'USD',
  customer: 'Acme',
  amount: 105_450,
  openedOn: '2026-10-01',
  closedOn: '2026-11-20',
  ...given,
});
const open = (given: Partial<DealReport> = {}) =>
  report({ stage: 'Proposal', status: 'open', closedOn: null, ...given });

const upsert = (db: Reader, reports: readonly DealReport[], today = TODAY) =>
  inTransaction(db, (trx) => upsertDeals(trx, context, 'w', reports, today));
async function revenue(db: Reader) {
  const query = { subjectIds: ['ana', 'bora'], from: '2026-11-01', until: '2026-12-01' };
  const sums = await totals(db, 'w', query);
  return sums
    .filter((sum) => sum.count !== 0)
    .map((sum) => `${sum.subjectId} ${sum.kpi} ${sum.amount}`)
    .sort();
}

onBothDatabases('deals of a CRM', (openDatabase) => {
  it('count once, however often they are told', async () => {
    const { db } = await openDatabase();
    await foundCompany(db, ['ana', 'bora']);
    const batch = [report(), open({ externalId: 'CRM-2' })];
    expect(await upsert(db, batch)).toEqual({ created: 2, changed: 0, unchanged: 0 });
    expect(await upsert(db, batch)).toEqual({ created: 0, changed: 0, unchanged: 2 });
    expect(await revenue(db)).toEqual(['ana deals_won 1', 'ana revenue_won 105450']);
    expect(await db.selectFrom('fact').selectAll().execute()).toHaveLength(2);
    expect(await upsert(db, [])).toEqual({ created: 0, changed: 0, unchanged: 0 });
  });

  it('move with a corrected owner and amount, and the ledger keeps what was said before', async () => {
    const { db } = await openDatabase();
    await foundCompany(db, ['ana', 'bora']);
    await upsert(db, [report()]);
    const corrected = report({ ownerId: 'bora', amount: 99_000 });
    expect(await upsert(db, [corrected])).toEqual({ created: 0, changed: 1, unchanged: 0 });
    expect(await revenue(db)).toEqual(['bora deals_won 1', 'bora revenue_won 99000']);
    expect(await db.selectFrom('fact').selectAll().execute()).toHaveLength(6);
    expect(await upsert(db, [report({ stage: 'Lost', status: 'lost' })])).toMatchObject({ changed: 1 });
    expect(await revenue(db)).toEqual([]);
    await upsert(db, [report()]);
    expect(await revenue(db)).toEqual(['ana deals_won 1', 'ana revenue_won 105450']);
  });

  it('keep what a later report leaves out', async () => {
    const { db } = await openDatabase();
    await foundCompany(db, ['ana']);
    await upsert(db, [report()]);
    const { externalId, ownerId, stage, status, currency } = report();
    expect(await upsert(db, [{ externalId, ownerId, stage, status, currency }])).toMatchObject({
      unchanged: 1,
    });
  });

  it('are found by the facts they gave rise to', async () => {
    const { db } = await openDatabase();
    await foundCompany(db, ['ana']);
    await upsert(db, [report()]);
    const [deal] = await wonDeals(db, 'w', { ownerIds: ['ana'], from: '2026-11-01', until: '2026-12-01' });
    if (!deal) throw new Error('no deal');
    const facts = await liveFactsBySource(db, 'w', 'deal', [deal.id]);
    expect(facts.map((fact) => fact.kpi).sort()).toEqual(['deals_won', 'revenue_won']);
    const found = await dealsById(db, 'w', [deal.id, 'unknown']);
    expect([...found.values()]).toEqual([deal]);
    expect(deal).toMatchObject({ externalId: 'CRM-1', customer: 'Acme', amount: 105_450 });
    expect(await dealsById(db, 'other', [deal.id])).toEqual(new Map());
  });

  it('are listed as won by close date, the end of the period excluded', async () => {
    const { db } = await openDatabase();
    await foundCompany(db, ['ana', 'bora', 'can']);
    await upsert(db, [
      report({ externalId: 'a', closedOn: '2026-11-23' }),
      report({ externalId: 'b', closedOn: '2026-11-22' }),
      report({ externalId: 'c', closedOn: '2026-11-16', ownerId: 'bora' }),
      report({ externalId: 'd', closedOn: '2026-11-15' }),
      report({ externalId: 'e', closedOn: '2026-11-17', ownerId: 'can' }),
      report({ externalId: 'f', closedOn: '2026-11-17', stage: 'Lost', status: 'lost' }),
    ]);
    const week = { from: '2026-11-16', until: '2026-11-23' };
    const found = await wonDeals(db, 'w', { ownerIds: ['ana', 'bora'], ...week });
    expect(found.map((deal) => deal.externalId)).toEqual(['c', 'b']);
    expect(await ownersAmong(db, 'w', ['ana', 'can', 'dan'])).toEqual(new Set(['ana', 'can']));
  });

  it('are open with the days in their stage, since they were opened or since they moved', async () => {
    const { db } = await openDatabase();
    await foundCompany(db, ['ana', 'bora']);
    await upsert(
      db,
      [
        open({ externalId: 'old' }),
        open({ externalId: 'undated', openedOn: null }),
        open({ externalId: 'moving' }),
        open({ externalId: 'later', openedOn: '2026-12-24' }),
        open({ externalId: 'other', ownerId: 'bora' }),
        report({ externalId: 'won' }),
      ],
      '2026-11-03',
    );
    await upsert(db, [open({ externalId: 'moving', stage: 'Contract' })], '2026-11-13');
    const found = await openDeals(db, 'w', { ownerIds: ['ana'], asOf: TODAY });
    expect(found.map((deal) => [deal.externalId, deal.stage, deal.daysInStage]).sort()).toEqual([
      ['moving', 'Contract', 10],
      ['old', 'Proposal', 53],
      ['undated', 'Proposal', 20],
    ]);
  });

  it('keep the first day in a stage when they come back to it', async () => {
    const { db } = await openDatabase();
    await foundCompany(db, ['ana']);
    await upsert(db, [open()], '2026-11-03');
    await upsert(db, [open({ stage: 'Contract' })], '2026-11-10');
    await upsert(db, [open()], '2026-11-12');
    const [deal] = await openDeals(db, 'w', { ownerIds: ['ana'], asOf: TODAY });
    expect(deal?.daysInStage).toBe(53);
  });

  it('tell how long deals stay in a stage, from those won in the last year', async () => {
    const { db } = await openDatabase();
    await foundCompany(db, ['ana']);
    const ids = Array.from({ length: 10 }, (_, index) => `D${index}`);
    const proposals = ids.map((externalId) => open({ externalId, openedOn: '2026-10-01' }));
    await upsert(db, [...proposals, open({ externalId: 'still' })], '2026-10-01');
    await upsert(
      db,
      ids.map((externalId, index) => report({ externalId, closedOn: `2026-10-${11 + index}` })),
    );
    await upsert(db, [
      report({ externalId: 'ancient', openedOn: '2020-01-01', closedOn: '2020-12-31' }),
      report({ externalId: 'today', openedOn: '2026-01-01', closedOn: TODAY }),
    ]);
    const known = [{ stage: 'Proposal', medianDays: 14.5, n: 10 }];
    expect(await stageDurations(db, 'w', ['Proposal'], TODAY)).toEqual(known);
    expect(await stageDurations(db, 'w', [], TODAY)).toEqual([]);
  });

  it('ask only the last 200 won deals how long they stayed', async () => {
    const { db } = await openDatabase();
    await foundCompany(db, ['ana']);
    // Those closed first took 30 days, the 200 that came after them 3.
    const won = (externalId: string, openedOn: string, closedOn: string) =>
      report({ externalId, openedOn, closedOn });
    await upsert(
      db,
      Array.from({ length: 300 }, (_, n) => won(`slow${n}`, '2026-08-01', '2026-08-31')),
    );
    await upsert(
      db,
      Array.from({ length: 200 }, (_, n) => won(`fast${n}`, '2026-09-28', '2026-10-01')),
    );
    const known = [{ stage: 'Proposal', medianDays: 3, n: 200 }];
    expect(await stageDurations(db, 'w', ['Proposal'], TODAY)).toEqual(known);
  });
});

onBothDatabases('deals that were closed', (openDatabase) => {
  it('are counted by owner, in all and by each stage they had been in', async () => {
    const { db } = await openDatabase();
    await foundCompany(db, ['ana', 'bora']);
    await upsert(db, [
      open({ externalId: '1' }),
      open({ externalId: '2' }),
      open({ externalId: '3', stage: 'Demo' }),
      open({ externalId: '4', ownerId: 'bora' }),
      open({ externalId: '5' }),
    ]);
    await upsert(db, [open({ externalId: '3' })]);
    await upsert(db, [
      report({ externalId: '1' }),
      report({ externalId: '2', stage: 'Lost', status: 'lost' }),
      report({ externalId: '3' }),
      report({ externalId: '4', ownerId: 'bora', stage: 'Lost', status: 'lost' }),
      // Told of for the first time when it was won; closed too late to count; without a close date.
      report({ externalId: '6' }),
      report({ externalId: '7', closedOn: '2026-11-23' }),
      report({ externalId: '8', closedOn: null }),
    ]);
    const query = { ownerIds: ['ana', 'bora'], from: '2025-11-23', until: TODAY };
    const counts = await closedCounts(db, 'w', query);
    const lines = counts.map(({ ownerId, stage, closed, won }) => `${ownerId} ${stage}: ${won} of ${closed}`);
    expect(lines.sort()).toEqual([
      'ana Demo: 1 of 1',
      'ana Proposal: 2 of 3',
      'ana null: 3 of 4',
      'bora Proposal: 0 of 1',
      'bora null: 0 of 1',
    ]);
    expect(await closedCounts(db, 'elsewhere', query)).toEqual([]);
    expect(await closedCounts(db, 'w', { ...query, ownerIds: [] })).toEqual([]);
  });
});
