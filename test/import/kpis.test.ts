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

  it('works one out from two others, by their keys or names in either language, and from a row above', async () => {
    const { db } = await open();
    const { run, workspaceId } = await createBench(db);
    const head = 'name,unit,source,numerator,denominator,min_n';
    const rows = (rate: string) =>
      [
        head,
        'Site visits,count,by_hand,,,',
        `Show rate,percent,computed,${rate},10`,
        'Visits per deal,count,computed,SITE VISITS,kazanılan satışlar,',
        'Deal size,money,computed,revenue_won,deals_won,',
      ].join('\n');
    expect(await run('kpis', rows('Meetings held,meetings_booked'))).toMatchObject({
      created: 4,
      refused: 0,
    });
    expect(await run('kpis', rows(','))).toMatchObject({ unchanged: 4 });
    expect(await run('kpis', rows('demos,meetings_booked'))).toMatchObject({ changed: 1, unchanged: 3 });
    const [visits, ...found] = await ownKpis(db, workspaceId);
    const lines = found.map(({ name, aggregation, enteredBy, counters, minN, version, ...kpi }) =>
      [
        name,
        kpi.class,
        aggregation,
        enteredBy,
        counters?.numerator,
        counters?.denominator,
        minN,
        version,
      ].join(' '),
    );
    expect(lines.toSorted()).toEqual([
      'Deal size ratio ratio nobody revenue_won deals_won 1 1',
      'Show rate ratio ratio nobody demos meetings_booked 10 2',
      `Visits per deal ratio ratio nobody ${visits?.key} deals_won 1 1`,
    ]);

    const { refusals, created, changed } = await run(
      'kpis',
      [
        `${head},aggregation`,
        'A,count,computed,Show rate,calls,,',
        'B,count,computed,calls,calls,,',
        'C,percent,computed,revenue_won,deals_won,,',
        'D,count,computed,calls,,,',
        'E,count,computed,,,,',
        'F,count,computed,calls,dances,,',
        'G,count,imported,calls,demos,,',
        'Site visits,count,by_hand,,,,mean',
        'Show rate,percent,imported,,,,',
      ].join('\n'),
    );
    expect([created, changed]).toEqual([0, 0]);
    const said = refusals.join('\n');
    expect(said).toContain('2: “Show rate” is not added up');
    expect(said).toContain('3: A KPI divided by itself');
    expect(said).toContain('4: Money divided by a number of things is money');
    expect(said).toContain('5: denominator is empty');
    expect(said).toContain('6: What is worked out from two KPIs needs both of them');
    expect(said).toContain('7: there is no KPI "dances"');
    expect(said).toContain('8: numerator and denominator are for source computed');
    expect(said).toContain('9: “Visits per deal” is worked out from “Site visits”');
    expect(said).toContain('10: “Show rate” either has numbers of its own or is worked out');
    await run('people', 'name\nAna');
    const figures = await run('facts', 'person,kpi,date,numerator,denominator\nAna,Show rate,2026-11-20,1,2');
    expect(figures.refusals.join()).toContain('Show rate is worked out from other KPIs');
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
