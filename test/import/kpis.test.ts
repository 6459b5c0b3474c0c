import { expect, it } from 'vitest';
import { ownKpis } from '../../src/kpis/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createBench } from './files.ts';

onBothDatabases('a file of KPIs', (open) => {
  const FILE = [
    'name,unit,source,aggregation,direction,min_n',
    'Time to answer,days,imported,median,down,',
    'Renewed,percent,imported,,,10',
    'Site visits,count,by_hand,,,',
  ].join('\n');

  it('defines what a form does not ask for, once, and as another version when it says something else', async () => {
    const { db } = await open();
    const { run, workspaceId } = await createBench(db);
    expect(await run('kpis', FILE)).toMatchObject({ created: 3, changed: 0, refused: 0 });
    expect(await run('kpis', FILE)).toMatchObject({ created: 0, changed: 0, unchanged: 3 });
    expect(await run('kpis', FILE.replace('median', 'max'))).toMatchObject({ changed: 1, unchanged: 2 });
    const found = await ownKpis(db, workspaceId);
    const lines = found.map(({ name, unit, aggregation, direction, minN, version }) =>
      [name, unit, aggregation, direction, minN, version].join(' '),
    );
    expect(lines.toSorted()).toEqual([
      'Renewed percent ratio up 10 1',
      'Site visits count sum up 1 1',
      'Time to answer days max down 1 2',
    ]);
  });

  it('says what people call one in a log, who enters it, its class and date, and keeps them where it says nothing', async () => {
    const { db } = await open();
    const { run, workspaceId } = await createBench(db);
    const head = 'name,unit,source,class,date_basis,entered_by,log_words,log_words_tr';
    const file = [
      head,
      'Site visits,count,by_hand,outcome,,person,"site visit, site visits",saha ziyareti',
      'Plans,count,imported,,month,,,',
      'Audits,count,by_hand,,,manager,"meeting",',
      'Scans,count,by_hand,,,nobody,,',
      'Checks,count,by_hand,,,boss,,',
    ].join('\n');
    const { created, refusals } = await run('kpis', file);
    expect(created).toBe(2);
    expect(refusals.join('\n')).toContain('“meeting” already means “Meetings held” in `/log`');
    expect(refusals.join('\n')).toContain('Numbers from a file are entered by nobody');
    expect(refusals.join('\n')).toContain('entered_by is one of person, manager, admin, nobody, not "boss"');
    expect(await run('kpis', 'name,unit,source\nSite visits,count,by_hand')).toMatchObject({ unchanged: 1 });
    expect(await ownKpis(db, workspaceId)).toMatchObject([
      {
        class: 'outcome',
        enteredBy: 'person',
        words: { en: ['site visit', 'site visits'], tr: ['saha ziyareti'] },
      },
      { class: 'activity', dateBasis: 'month', enteredBy: 'nobody', words: null },
    ]);
  });

  it('lets figures and activities bring different things, each counted once and found again', async () => {
    const { db } = await open();
    const { run } = await createBench(db);
    await run(
      'kpis',
      'name,unit,source,aggregation\nAccounts,count,imported,count_distinct\nTrials,count,imported,',
    );
    await run('people', 'name\nAna\nBen');
    const figures = (ofBen: string) =>
      [
        'person,kpi,date,numerator,distinct',
        'Ana,Accounts,2026-11-20,1,a1',
        'Ana,Accounts,2026-11-20,1,A1',
        `Ben,Accounts,2026-11-20,${ofBen},a1`,
      ].join('\n');
    expect(await run('facts', figures('1'))).toMatchObject({ created: 3 });
    expect(await run('facts', figures('1'))).toMatchObject({ unchanged: 3 });
    expect(await run('facts', figures('0'))).toMatchObject({ changed: 1, unchanged: 2 });
    const { refusals } = await run('facts', figures('2').replace('1,A1', '1,'));
    expect(refusals.join('\n')).toContain('Accounts counts different things: one in each row');
    expect(refusals.join('\n')).toContain('distinct is empty');
    const activities = await run(
      'activities',
      'person,kpi,date,count,external_id,distinct\nAna,Accounts,2026-11-20,1,x1,b2\nAna,trials,2026-11-20,4,x2,\nAna,calls,2026-11-20,4,x3,b2',
    );
    expect(activities).toMatchObject({ created: 2, refused: 1 });
    const rows = await db
      .selectFrom('fact')
      .select(['distinct_key', 'amount'])
      .where('distinct_key', 'is not', null)
      .execute();
    expect(rows.map((row) => `${row.distinct_key} ${row.amount}`).toSorted()).toEqual([
      'A1 1',
      'a1 -1',
      'a1 1',
      'a1 1',
      'b2 1',
    ]);
  });

  it('says of each wrong row what is wrong, and takes the others', async () => {
    const { db } = await open();
    const { run } = await createBench(db);
    const { refusals, created } = await run(
      'kpis',
      [
        'name,unit,source,aggregation,min_n',
        'Calls,count,by_hand,,',
        'Renewed,percent,imported,mean,',
        'Visits,pieces,by_hand,,',
        'Visits,count,by_hand,,0',
        '123,count,by_hand,,',
        'Audits,count,by_hand,,',
        'AUDITS,count,by_hand,,',
      ].join('\n'),
    );
    expect(created).toBe(1);
    expect(refusals.join('\n')).toContain('There is a KPI called “Calls” already.');
    expect(refusals.join('\n')).toContain('that does not fit together');
    expect(refusals.join('\n')).toContain(
      'unit is one of count, money, percent, days, score, bool, not "pieces"',
    );
    expect(refusals.join('\n')).toContain('min_n is a whole number from 1 to 1000, not "0"');
    expect(refusals.join('\n')).toContain('name has at most 60 characters, and a letter among them');
    expect(refusals.join('\n')).toContain('defines "AUDITS" already');
  });

  it('lets a file of figures bring their numbers, a percentage as two counters', async () => {
    const { db } = await open();
    const { run } = await createBench(db);
    await run('kpis', FILE);
    await run('people', 'name\nAna');
    const figures = (renewed: string) =>
      [
        'person,kpi,date,numerator,denominator,unit',
        `Ana,RENEWED,2026-11-20,${renewed},`,
        'Ana,time to answer,2026-11-20,0,,',
        'Ana,Site visits,2026-11-20,5,,',
        'Ana,calls,2026-11-20,7,,',
      ].join('\n');
    expect(await run('facts', figures('3,8'))).toMatchObject({ created: 5, refused: 0 });
    expect(await run('facts', figures('3,8'))).toMatchObject({ created: 0, changed: 0, unchanged: 5 });
    expect(await run('facts', figures('4,8'))).toMatchObject({ created: 0, changed: 1 });
    expect(await live()).toEqual(['0', '4', '5', '7', '8']);
    await run('facts', figures('0,0'));
    expect(await live()).toEqual(['0', '5', '7']);
    const { refusals } = await run('facts', figures('9,8'));
    expect(refusals.join('\n')).toContain('Renewed: 9 of 8 is more than all');
    expect((await run('facts', figures('9,'))).refusals.join('\n')).toContain('denominator is empty');

    async function live() {
      const rows = await db.selectFrom('fact').select(['id', 'amount', 'reverses_id']).execute();
      const reversed = new Set(rows.map((row) => row.reverses_id));
      return rows
        .filter((row) => row.reverses_id === null && !reversed.has(row.id))
        .map(({ amount }) => String(amount))
        .toSorted();
    }
  });
});
