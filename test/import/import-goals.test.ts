import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { addGoalVersion, goalsOn } from '../../src/goals/index.ts';
import { resolvePerson } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createBench, everythingStored, type ImportBench } from './files.ts';

const PEOPLE = 'name,email,manager\nMert,mert@acme.test,\nAna,ana@acme.test,Mert\nBora,,Mert\n';
const FILE = [
  'person,kpi,target,period,from,repeat,reason,proposed_by',
  'ana@acme.test,calls,"1,200",quarter,,always,As last quarter,',
  'Bora,Toplantı,6,hafta,2026-11-30,once,,Ana',
  'Bora,revenue_won,45000,month,2026-12-15,,,',
  '',
].join('\n');

async function idOf({ db, workspaceId }: ImportBench, name: string) {
  const found = await resolvePerson(db, workspaceId, name, '2026-11-23');
  return found.kind === 'one' ? found.person.id : '';
}

const goalsOf = async (bench: ImportBench, name: string, date: string) =>
  (await goalsOn(bench.db, bench.workspaceId, { personIds: [await idOf(bench, name)] }, date)).map(
    ({ kpi, target, validFrom, validTo }) => `${kpi} ${target} ${validFrom} ${validTo}`,
  );

async function start(db: ImportBench['db']) {
  const bench = await createBench(db);
  await bench.run('people', PEOPLE);
  return bench;
}

onBothDatabases('goals from a file', (open) => {
  it('count at once and are suggested to each person, as by their manager or whom the row names', async () => {
    const { db } = await open();
    const bench = await start(db);
    expect(await bench.run('goals', FILE)).toMatchObject({ rows: 3, created: 3, refusals: [] });
    expect(await goalsOf(bench, 'Ana', '2026-11-23')).toEqual(['calls 1200 2026-10-01 null']);
    expect(await goalsOf(bench, 'Bora', '2026-12-01')).toEqual([
      'meetings_held 6 2026-11-30 2026-12-07',
      'revenue_won 4500000 2026-12-01 null',
    ]);
    const [ana, bora, mert] = [
      await idOf(bench, 'Ana'),
      await idOf(bench, 'Bora'),
      await idOf(bench, 'Mert'),
    ];
    const rows = await db
      .selectFrom('goal_proposal')
      .select(['target', 'proposer_id', 'asked_id', 'state'])
      .orderBy('target')
      .execute();
    expect(rows).toEqual([
      { target: 6, proposer_id: ana, asked_id: bora, state: 'proposed' },
      { target: 1_200, proposer_id: mert, asked_id: ana, state: 'proposed' },
      { target: 4_500_000, proposer_id: mert, asked_id: bora, state: 'proposed' },
    ]);
    expect(await db.selectFrom('delivery').select('kind').execute()).toHaveLength(3);
  });

  it('of a company’s own KPIs take decimals, a start or the end of a range, and are suggested as any other', async () => {
    const { db } = await open();
    const bench = await start(db);
    await bench.run(
      'kpis',
      'name,unit,aggregation,direction,source\nOwn rate,percent,ratio,up,imported\nReply,days,median,down,imported\nLoad,score,mean,in_range,imported\n',
    );
    const file = [
      'person,kpi,target,period,start,upper',
      'Ana,Own rate,82.5%,month,,',
      'Ana,reply,2,month,4.5,',
      'Ana,Load,6,month,,8',
      'Bora,Own rate,101,month,,',
      'Bora,Own rate,25.55,month,,',
      'Bora,Reply,2,month,2,',
      'Bora,Load,6,month,,',
      '',
    ].join('\n');
    const report = await bench.run('goals', file);
    expect(report).toMatchObject({ created: 3 });
    expect(report.refusals).toEqual([
      '5: target: a percentage goes up to 100',
      '6: target: "25.55" is no number with at most one decimal',
      '7: start and target are the same',
      '8: this KPI needs upper, the end of its range, which is not below target',
    ]);
    const goals = await goalsOn(
      db,
      bench.workspaceId,
      { personIds: [await idOf(bench, 'Ana')] },
      '2026-11-23',
    );
    expect(goals.map(({ type, target, start: from, upper }) => [type, target, from, upper]).sort()).toEqual([
      ['at_least', 825_000, null, null],
      ['decrease_to', 200, 450, null],
      ['range', 600, null, 800],
    ]);
    expect(await bench.run('goals', file)).toMatchObject({ created: 0, changed: 0 });
  });

  it('change nothing when they come again, also after people agreed on another number', async () => {
    const { db } = await open();
    const bench = await start(db);
    await bench.run('goals', FILE);
    await inTransaction(db, async (trx) =>
      addGoalVersion(
        trx,
        bench.workspaceId,
        {
          subject: { personId: await idOf({ ...bench, db: trx }, 'Ana') },
          kpi: 'calls',
          periodKind: 'quarter',
        },
        { validFrom: '2026-10-01', validTo: null, target: 1_000, currency: null, authorId: null, reason: '' },
        { newId: () => 'unused', at: 1 },
      ),
    );
    const before = await everythingStored(db);
    expect(await bench.run('goals', FILE)).toMatchObject({ created: 0, changed: 0, unchanged: 3 });
    expect(await everythingStored(db)).toEqual(before);
    expect(await goalsOf(bench, 'Ana', '2026-11-23')).toEqual(['calls 1000 2026-10-01 null']);
    const changed = FILE.replace('"1,200"', '1300');
    expect(await bench.run('goals', changed)).toMatchObject({ created: 0, changed: 1, unchanged: 2 });
  });

  it('are shown by a dry run, which stores nothing', async () => {
    const { db } = await open();
    const bench = await start(db);
    const before = await everythingStored(db);
    const report = await bench.run('goals', FILE, { isDryRun: true });
    expect(report).toMatchObject({ created: 3 });
    expect(report.sample[2]).toEqual({
      person: 'Bora',
      kpi: 'revenue_won',
      target: '45000.00 USD',
      period: 'month',
      from: '2026-12-01',
      repeat: 'always',
      proposed_by: null,
    });
    expect(await everythingStored(db)).toEqual(before);
    expect(await db.selectFrom('goal').select('id').execute()).toEqual([]);
  });

  it('refuse each row that cannot be meant, with its reason', async () => {
    const { db } = await open();
    const bench = await start(db);
    const file = [
      'person,kpi,target,period,from',
      'Nobody,calls,5,week,',
      'Ana,calls,1.200,week,',
      'Ana,calls,0,week,',
      'Ana,calls,5,fortnight,',
      'Ana,calls,5,week,2026-11-16',
      'Ana,calls,5,week,',
      'Ana,calls,6,week,',
    ].join('\n');
    const { refusals, created } = await bench.run('goals', file);
    expect(refusals).toEqual([
      '2: nobody is known as "Nobody"; import people first',
      '3: "1.200" is not a whole number I can read without doubt',
      '4: target must be above 0; end a goal in Slack',
      '5: period: "fortnight" is none of week, hafta, month, ay, quarter, çeyrek, year, yıl',
      '6: from: the week from 2026-11-16 to 2026-11-22 is over',
      '8: line 7 gives this goal already; that row counts',
    ]);
    expect(created).toBe(1);
  });
});
