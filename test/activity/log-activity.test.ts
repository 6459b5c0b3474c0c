import { expect, it } from 'vitest';
import { logActivity } from '../../src/activity/actions/log-activity.ts';
import { undoLog } from '../../src/activity/actions/undo-log.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { AlreadyHandled } from '../../src/errors.ts';
import { dailyTotals, writeFacts } from '../../src/kpis/index.ts';
import { setMembership } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { type SalesCompany, salesCompany } from './sales-company.ts';

const TODAY = '2026-11-26';
const YESTERDAY = '2026-11-25';
const calls = (count: number) => [{ kpi: 'calls', count }] as const;

/** Ana logs; `more` is what a question, form or delivery adds. */
async function log(
  company: SalesCompany,
  entries: Parameters<typeof logActivity>[2]['entries'],
  more: { date?: string; batchId?: string; isConfirmed?: boolean; receipt?: string; by?: string } = {},
) {
  const { date = TODAY, receipt, by = company.ana, ...rest } = more;
  const logged = await logActivity(company.context, await company.callerOf(by, receipt), {
    entries,
    date,
    ...rest,
  });
  return logged;
}

async function stored(...args: Parameters<typeof log>) {
  const logged = await log(...args);
  if (logged.kind !== 'stored') throw new Error('It was asked about');
  return logged;
}

/** So many calls on each of these days, as an import would bring them. */
function callsBefore(company: SalesCompany, days: readonly [date: string, count: number][]) {
  const facts = days.map(([date, count]) => ({
    subject: { kind: 'person', id: company.ana } as const,
    kpi: 'calls' as const,
    date,
    occurredAt: new Date(`${date}T12:00:00Z`),
    amount: count,
    count,
    currency: null,
    source: { kind: 'activity_import', id: date } as const,
  }));
  return inTransaction(company.db, (trx) => writeFacts(trx, company.context, company.workspace.id, facts));
}

onBothDatabases('logging activity', (open) => {
  it('stores a fact for each number on its date, all from one batch', async () => {
    const company = await salesCompany(open);
    const { batch } = await stored(company, [...calls(12), { kpi: 'meetings_held', count: 3 }], {
      date: YESTERDAY,
    });

    expect(await company.facts()).toEqual([
      ['calls', YESTERDAY, 12],
      ['meetings_held', YESTERDAY, 3],
    ]);
    const rows = await company.db.selectFrom('fact').selectAll().execute();
    expect(new Set(rows.map((row) => `${row.source_kind} ${row.source_id} ${row.person_id}`))).toEqual(
      new Set([`log ${batch.id} ${company.ana}`]),
    );
    // Yesterday at noon in Istanbul; a log of today happens when it is logged.
    expect(rows.map((row) => row.occurred_at)).toEqual(Array(2).fill(Date.parse('2026-11-25T09:00:00Z')));
    expect(new Set(rows.map((row) => row.count))).toEqual(new Set([12, 3]));
  });

  it('leaves an audit row with ids and counts', async () => {
    const company = await salesCompany(open);
    const { batch } = await stored(company, calls(12));
    const audit = await company.db
      .selectFrom('audit')
      .selectAll()
      .where('subject_kind', '=', 'log')
      .execute();
    expect(audit).toMatchObject([
      {
        actor_id: company.ana,
        source: 'slack',
        action: 'activity.logged',
        subject_id: batch.id,
        detail: JSON.stringify({ date: TODAY, calls: 12 }),
      },
    ]);
  });

  it('tells what it did to each goal of that KPI, own before team, each in its own period', async () => {
    const company = await salesCompany(open);
    await company.goal({ teamId: company.west }, 'calls', 'month', 400);
    await company.goal({ personId: company.ana }, 'calls', 'month', 120);
    await company.goal({ personId: company.ana }, 'calls', 'week', 30);
    await company.goal({ personId: company.ana }, 'demos', 'week', 2);
    await stored(company, calls(5), { by: company.cem });
    await stored(company, calls(6), { date: YESTERDAY });

    const { effects } = await stored(company, calls(12));

    const goals = effects.filter((effect) => effect.kind === 'goal');
    expect(
      goals.map(({ line, teamName, before }) => [line.period.key, teamName, before, line.actual]),
    ).toEqual([
      ['2026-W48', null, 6, 18],
      ['2026-11', null, 6, 18],
      ['2026-11', 'West', 11, 23],
    ]);
    // 30 in five days, three of them gone: 18 expected, 18 there.
    expect(goals[0]?.line.pace).toMatchObject({ expected: 18, gap: 0, status: 'on_track' });
  });

  it('tells the count of the week where there is no goal of one’s own', async () => {
    const company = await salesCompany(open);
    await stored(company, [{ kpi: 'demos', count: 2 }], { date: '2026-11-23' });
    await stored(company, [{ kpi: 'demos', count: 9 }], { date: '2026-11-20' });
    const { effects } = await stored(company, [{ kpi: 'demos', count: 1 }]);
    expect(effects).toMatchObject([{ kind: 'count', week: { key: '2026-W48' }, before: 2, after: 3 }]);
  });

  it('measures a late log against the week it belongs to', async () => {
    const company = await salesCompany(open, '2026-11-18T09:00:00Z');
    await company.goal({ personId: company.ana }, 'calls', 'week', 30);
    company.context.clock.moveTo(new Date('2026-11-23T06:00:00Z'));

    const { effects } = await stored(company, calls(12), { date: '2026-11-20' });

    expect(effects).toMatchObject([
      { before: 0, line: { actual: 12, period: { key: '2026-W47' }, pace: { status: 'over' } } },
    ]);
  });

  it('does not show the goal of a team that was left since that day', async () => {
    const company = await salesCompany(open);
    await company.goal({ teamId: company.west }, 'calls', 'month', 400);
    const east = await company.addTeam({ name: 'East' });
    await company.change((trx, change) =>
      setMembership(trx, change, { personId: company.ana, teamId: east, from: TODAY }),
    );
    const { effects } = await stored(company, calls(3), { date: YESTERDAY });
    expect(effects.map((effect) => effect.kind)).toEqual(['count']);
  });

  it.each([
    ['2026-11-27', '27 Nov 2026 is still to come; I store what has happened.'],
    ['2026-11-18', 'Days more than a week back are closed; the earliest open one is 19 Nov 2026.'],
  ])('refuses %s', async (date, sentence) => {
    const company = await salesCompany(open);
    expect(await refusalOf(log(company, calls(3), { date }))).toBe(sentence);
    expect(await company.facts()).toEqual([]);
  });

  it('takes the day from the person’s own zone', async () => {
    // 01:30 on the 27th in Istanbul, 17:30 on the 26th in New York.
    const company = await salesCompany(open, '2026-11-26T22:30:00Z');
    const ella = await company.addPerson({ name: 'Ella', zone: 'America/New_York' });
    await stored(company, calls(3), { date: '2026-11-27' });
    expect(await refusalOf(log(company, calls(3), { date: '2026-11-27', by: ella }))).toContain(
      'still to come',
    );
  });

  it('asks about a day over the cap, and stores it once it is confirmed', async () => {
    const company = await salesCompany(open);
    const asked = await log(company, [...calls(301), { kpi: 'demos', count: 1 }]);
    expect(asked).toMatchObject({
      kind: 'unusual',
      pending: { date: TODAY, entries: [...calls(301), { kpi: 'demos', count: 1 }] },
      doubts: [{ kpi: { key: 'calls' }, dayTotal: 301, doubt: { reason: 'over_cap', cap: 300 } }],
    });
    expect(await company.facts()).toEqual([]);

    await stored(company, calls(301), { isConfirmed: true });
    expect(await company.facts()).toEqual([['calls', TODAY, 301]]);
  });

  it('asks about a day of more than five times one’s own median day', async () => {
    const company = await salesCompany(open);
    await callsBefore(company, [
      ['2026-11-24', 4],
      ['2026-11-25', 8],
      ['2026-11-26', 5],
      // Nine weeks ago: no longer one's usual day.
      ['2026-09-24', 100],
    ]);
    // The median of 4 and 8 is 6, and 5 are there today already: 25 more make 30, which is just five times 6.
    expect(await log(company, calls(26))).toMatchObject({
      kind: 'unusual',
      doubts: [{ dayTotal: 31, doubt: { reason: 'far_above_usual', usual: 6 } }],
    });
    await stored(company, calls(25));
  });

  it('stores a delivery of Slack’s once, however often it comes', async () => {
    const company = await salesCompany(open);
    const more = { receipt: 'trigger:1' };
    const answers = await Promise.allSettled([1, 2, 3].map(() => log(company, calls(12), more)));
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
    await expect(log(company, calls(12), more)).rejects.toThrow(AlreadyHandled);
    expect(await company.facts()).toEqual([['calls', TODAY, 12]]);
  });

  it('stores a question answered in several deliveries once', async () => {
    const company = await salesCompany(open);
    const yes = (receipt: string) => log(company, calls(400), { batchId: 'b1', isConfirmed: true, receipt });
    const answers = await Promise.allSettled(['1', '2', '3', '4'].map(yes));
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
    expect(await refusalOf(yes('5'))).toContain('stored before');
    expect(await company.facts()).toEqual([['calls', TODAY, 400]]);
  });

  it('does not store a question again after its log was taken back', async () => {
    const company = await salesCompany(open);
    const yes = () => log(company, calls(400), { batchId: 'b1', isConfirmed: true });
    await yes();
    await undoLog(company.context, await company.callerOf(company.ana), 'b1');
    company.context.machine.moveTo(new Date('2026-11-28T09:00:00Z'));
    await company.db.deleteFrom('receipt').execute();
    expect(await refusalOf(yes())).toContain('stored before');
  });

  it('never stores for someone of another workspace: the database itself refuses', async () => {
    const company = await salesCompany(open);
    const other = await addCompany(company.database, company.context, { slackTeamId: 'T2', name: 'Other' });
    const stranger = { ...(await company.callerOf(company.ana)), workspaceId: other.workspace.id };
    await expect(logActivity(company.context, stranger, { entries: calls(3), date: TODAY })).rejects.toThrow(
      /foreign key/i,
    );
    expect(await company.facts()).toEqual([]);
  });

  it('adds up with what others log at the same time', async () => {
    const company = await salesCompany(open);
    await Promise.all(Array.from({ length: 8 }, (_, index) => log(company, calls(1 + index))));
    const days = await dailyTotals(company.db, company.workspace.id, {
      subjectIds: [company.ana],
      from: TODAY,
      until: '2026-11-27',
    });
    expect(days).toMatchObject([{ kpi: 'calls', amount: 36 }]);
  });
});
