import { expect, it } from 'vitest';
import { logActivity } from '../../src/activity/actions/log-activity.ts';
import { recentLogs } from '../../src/activity/actions/recent-logs.ts';
import { undoLastLog, undoLog } from '../../src/activity/actions/undo-log.ts';
import { totals } from '../../src/kpis/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { type SalesCompany, salesCompany } from './sales-company.ts';

const TODAY = '2026-11-26';

/** Ana logs some calls; returns the batch's id. */
async function logCalls(company: SalesCompany, count: number, date = TODAY): Promise<string> {
  const logged = await logActivity(company.context, await company.callerOf(company.ana), {
    entries: [{ kpi: 'calls', count }],
    date,
  });
  if (logged.kind !== 'stored') throw new Error('It was asked about');
  return logged.batch.id;
}

async function undo(company: SalesCompany, batchId: string, by = company.ana) {
  return undoLog(company.context, await company.callerOf(by), batchId);
}

async function undoLast(company: SalesCompany) {
  return undoLastLog(company.context, await company.callerOf(company.ana));
}

function pass(company: SalesCompany, milliseconds: number) {
  company.context.clock.moveTo(new Date(company.context.clock.now().getTime() + milliseconds));
}

async function callsToday(company: SalesCompany): Promise<number> {
  const range = { subjectIds: [company.ana], from: TODAY, until: '2026-11-27' };
  const [sum] = await totals(company.db, company.workspace.id, range);
  return sum?.amount ?? 0;
}

onBothDatabases('taking a log back', (open) => {
  it('reverses its facts and tells what that does', async () => {
    const company = await salesCompany(open);
    await company.goal({ personId: company.ana }, 'calls', 'week', 30);
    await logCalls(company, 6);
    pass(company, 1000);
    const batchId = await logCalls(company, 12);
    pass(company, 1000);

    const undone = await undo(company, batchId);

    expect(undone.batch).toMatchObject({ date: TODAY, entries: [{ kpi: 'calls', count: 12 }] });
    expect(undone.effects).toMatchObject([{ before: 18, line: { actual: 6 } }]);
    expect(await company.facts()).toEqual([
      ['calls', TODAY, 6],
      ['calls', TODAY, 12],
      ['calls', TODAY, -12],
    ]);
    expect(await callsToday(company)).toBe(6);
  });

  it('leaves an audit row', async () => {
    const company = await salesCompany(open);
    const batchId = await logCalls(company, 12);
    await undo(company, batchId);
    const audit = await company.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'activity.undone')
      .execute();
    expect(audit).toMatchObject([{ actor_id: company.ana, subject_kind: 'log', subject_id: batchId }]);
  });

  it.each(['bora', 'cem', 'deniz'] as const)('is refused to %s, who did not log it', async (who) => {
    const company = await salesCompany(open);
    const batchId = await logCalls(company, 12);
    expect(await refusalOf(undo(company, batchId, company[who]))).toContain('only they can take it back');
    expect(await callsToday(company)).toBe(12);
  });

  it('does not reach into another workspace', async () => {
    const company = await salesCompany(open);
    const batchId = await logCalls(company, 12);
    const other = await addCompany(company.database, company.context, { slackTeamId: 'T2', name: 'Other' });
    const visitor = await other.callerOf(await other.addPerson({ name: 'Eve' }));
    expect(await refusalOf(undoLog(company.context, visitor, batchId))).toContain('taken back already');
    expect(await callsToday(company)).toBe(12);
  });

  it('works until ten minutes have passed, and then explains', async () => {
    const company = await salesCompany(open);
    const early = await logCalls(company, 3);
    pass(company, 10 * 60_000);
    await undo(company, early);

    const late = await logCalls(company, 5);
    pass(company, 10 * 60_000 + 1);
    expect(await refusalOf(undo(company, late))).toContain('for 10 minutes');
    expect(await refusalOf(undoLast(company))).toContain('for 10 minutes');
    expect(await callsToday(company)).toBe(5);
  });

  it('happens once, however many press at the same time', async () => {
    const company = await salesCompany(open);
    const batchId = await logCalls(company, 12);
    const presses = await Promise.allSettled(Array.from({ length: 6 }, () => undo(company, batchId)));
    expect(presses.filter((press) => press.status === 'fulfilled')).toHaveLength(1);
    for (const press of presses) {
      if (press.status === 'rejected')
        expect(await refusalOf(Promise.reject(press.reason))).toContain('already');
    }
    expect(await callsToday(company)).toBe(0);
  });

  it('by command takes back the last log only, and says so when that is done already', async () => {
    const company = await salesCompany(open);
    await logCalls(company, 3);
    pass(company, 1000);
    await logCalls(company, 5);

    expect((await undoLast(company)).batch.entries).toEqual([{ kpi: 'calls', count: 5 }]);
    expect(await refusalOf(undoLast(company))).toContain('taken back already');
    expect(await callsToday(company)).toBe(3);
  });

  it('by command takes back the last log, not the one whose taking back came last', async () => {
    const company = await salesCompany(open);
    const first = await logCalls(company, 3);
    pass(company, 1000);
    await logCalls(company, 5);
    pass(company, 1000);
    await undo(company, first);
    pass(company, 1000);
    expect((await undoLast(company)).batch.entries).toEqual([{ kpi: 'calls', count: 5 }]);
  });

  it('by command is about one’s own last log, not about what others did or an import brought', async () => {
    const company = await salesCompany(open);
    await logCalls(company, 3);
    const cem = await company.callerOf(company.cem);
    expect(await refusalOf(undoLastLog(company.context, cem))).toContain('nothing to take back');
    expect(await callsToday(company)).toBe(3);
  });
});

onBothDatabases('the last logs', (open) => {
  it('come newest first, whole batches, without those taken back, and say which can be undone', async () => {
    const company = await salesCompany(open);
    const ana = await company.callerOf(company.ana);
    const old = await logCalls(company, 1, '2026-11-24');
    pass(company, 11 * 60_000);
    const wrong = await logCalls(company, 19);
    await undo(company, wrong);
    pass(company, 1000);
    const entries = [
      { kpi: 'demos', count: 2 },
      { kpi: 'calls', count: 4 },
    ] as const;
    await logActivity(company.context, ana, { entries, date: TODAY });
    pass(company, 1000);
    await logActivity(company.context, await company.callerOf(company.cem), { entries, date: TODAY });

    const { logs } = await recentLogs(company.context, ana);

    expect(logs).toMatchObject([
      // In the catalogue's order.
      { batch: { date: TODAY, entries: [{ kpi: 'calls' }, { kpi: 'demos' }] }, canUndo: true },
      { batch: { id: old, date: '2026-11-24' }, canUndo: false },
    ]);
  });

  it('are ten at most', async () => {
    const company = await salesCompany(open);
    for (let count = 1; count <= 12; count++) {
      await logCalls(company, count);
      pass(company, 1000);
    }
    const { logs } = await recentLogs(company.context, await company.callerOf(company.ana));
    expect(logs.map(({ batch }) => batch.entries[0]?.count)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  });
});
