import { expect, it } from 'vitest';
import { totals } from '../../src/kpis/index.ts';
import { resolvePerson, teamByName } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createBench, everythingStored, type ImportBench } from './files.ts';

const PEOPLE = 'name,manager,team\nAna,Defne,East\nBora,Defne,East\n';

async function sums({ db, workspaceId }: ImportBench, name: string) {
  const person = await resolvePerson(db, workspaceId, name, '2026-11-23');
  const team = await teamByName(db, workspaceId, name, '2026-11-23');
  const id = person.kind === 'one' ? person.person.id : (team?.id ?? '');
  const found = await totals(db, workspaceId, { subjectIds: [id], from: '2020-01-01', until: '2027-01-01' });
  return Object.fromEntries(found.map((sum) => [`${sum.kpi}${sum.currency ?? ''}`, [sum.amount, sum.count]]));
}

onBothDatabases('activities from a file', (open) => {
  it('are counted by KPI key or by a name in either language', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const file =
      'person,kpi,date,count\nAna,calls,2026-11-20,12\nAna,Meetings held,20.11.2026,"1,200"\nAna,TOPLANTI,2026-11-19,3\nBora,arama,2026-11-20,7\n';
    expect(await bench.run('activities', file)).toMatchObject({ rows: 4, created: 4, refused: 0 });
    expect(await sums(bench, 'Ana')).toEqual({ calls: [12, 12], meetings_held: [1203, 1203] });
    expect(await sums(bench, 'Bora')).toEqual({ calls: [7, 7] });
  });

  it('without ids are the n-th of their person, KPI and day, so that twins both count, once', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const file =
      'person,kpi,date,count\nAna,calls,2026-11-20,5\nAna,calls,2026-11-20,5\nAna,calls,2026-11-19,5\n';
    expect(await bench.run('activities', file)).toMatchObject({ created: 3 });
    expect(await sums(bench, 'Ana')).toEqual({ calls: [15, 15] });
    const before = await everythingStored(db);
    expect(await bench.run('activities', file)).toMatchObject({ created: 0, changed: 0, unchanged: 3 });
    expect(await everythingStored(db)).toEqual(before);
    const corrected = file.replace(
      '2026-11-20,5\nAna,calls,2026-11-19',
      '2026-11-20,8\nAna,calls,2026-11-19',
    );
    expect(await bench.run('activities', corrected)).toMatchObject({ created: 0, changed: 1, unchanged: 2 });
    expect(await sums(bench, 'Ana')).toEqual({ calls: [18, 18] });
  });

  it('with ids keep them when person, day and count are corrected; 0 takes one back', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const row = (rest: string) => `person,kpi,date,count,external_id\n${rest}`;
    await bench.run('activities', row('Ana,calls,2026-11-20,5,x1\nAna,demos,2026-11-20,1,x2\n'));
    expect(await bench.run('activities', row('Bora,calls,2026-11-19,6,x1\n'))).toMatchObject({ changed: 1 });
    expect(await sums(bench, 'Ana')).toEqual({ calls: [0, 0], demos: [1, 1] });
    expect(await sums(bench, 'Bora')).toEqual({ calls: [6, 6] });
    expect(await bench.run('activities', row('Ana,demos,2026-11-20,0,x2\n'))).toMatchObject({ changed: 1 });
    expect(await sums(bench, 'Ana')).toEqual({ calls: [0, 0], demos: [0, 0] });
    expect(await bench.run('activities', row('Ana,demos,2026-11-20,0,x2\n'))).toMatchObject({ unchanged: 1 });
  });

  it('are refused row by row, each with its reason', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const rows = [
      'Ana,dances,2026-11-20,5,',
      'Ana,revenue_won,2026-11-20,5,',
      'Ana,calls,2026-11-25,5,',
      'Ana,demos,2026-11-24,1,',
      'Ana,calls,2026-11-20,2.5,',
      'Ana,calls,2026-11-20,-2,',
      'Ana,calls,2026-11-20,,',
      'Zoe,calls,2026-11-20,5,',
      'Ana,calls,,5,',
      'Ana,calls,2026-11-20,5,x',
      'Ana,calls,2026-11-20,6,x',
    ];
    const report = await bench.run('activities', ['person,kpi,date,count,external_id', ...rows].join('\n'));
    expect(report.refusals).toEqual([
      '2: there is no KPI "dances"',
      '3: Revenue won is fed by won deals: import deals instead',
      '4: date: 2026-11-25 is in the future',
      '6: "2.5" is not a whole number I can read without doubt',
      '7: "-2" is not a whole number I can read without doubt',
      '8: count is empty',
      '9: nobody is known as "Zoe"; import people first',
      '10: date is empty',
      '12: external_id x stands on line 11 already; that row counts',
    ]);
    expect(await sums(bench, 'Ana')).toEqual({ calls: [5, 5], demos: [1, 1] });
  });
});

onBothDatabases('figures from a file', (open) => {
  it('belong to a person or a team, as counts or exact money', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const file = [
      'person,team,kpi,date,numerator,denominator,unit',
      'Ana,,calls,2026-11-20,40,,count',
      'Ana,,demos,2026-11-20,2,,',
      ',East,proposals,2026-11-20,9,,count',
      'Ana,,revenue_won,2025-06-30,"1,054.50",,USD',
      'Ana,,ciro,2025-07-31,99.9,,TRY',
      'Bora,,revenue_won,2025-06-30,5,,',
    ].join('\n');
    expect(await bench.run('facts', file)).toMatchObject({ rows: 6, created: 6, refused: 0 });
    expect(await sums(bench, 'Ana')).toEqual({
      calls: [40, 40],
      demos: [2, 2],
      revenue_wonUSD: [105_450, 1],
      revenue_wonTRY: [9990, 1],
    });
    expect(await sums(bench, 'East')).toEqual({ proposals: [9, 9] });
    expect(await sums(bench, 'Bora')).toEqual({ revenue_wonUSD: [500, 1] });
    const before = await everythingStored(db);
    expect(await bench.run('facts', file)).toMatchObject({ created: 0, changed: 0, unchanged: 6 });
    expect(await everythingStored(db)).toEqual(before);
  });

  it('are one per person, KPI and day: a later file corrects it, 0 takes it back', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const figure = (numerator: string) => `person,kpi,date,numerator\nAna,calls,2026-11-20,${numerator}\n`;
    expect(await bench.run('facts', figure('40'))).toMatchObject({ created: 1 });
    expect(await bench.run('facts', figure('41'))).toMatchObject({ changed: 1 });
    expect(await sums(bench, 'Ana')).toEqual({ calls: [41, 41] });
    expect(await bench.run('facts', figure('0'))).toMatchObject({ changed: 1 });
    expect(await sums(bench, 'Ana')).toEqual({ calls: [0, 0] });
  });

  it('are refused row by row, each with its reason', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const rows = [
      'Ana,East,calls,2026-11-20,4,,',
      ',,calls,2026-11-20,4,,',
      ',North,calls,2026-11-20,4,,',
      'Ana,,calls,2026-11-20,4,10,',
      'Ana,,calls,2026-11-20,4,,USD',
      'Ana,,revenue_won,2026-11-20,4,,count',
      'Ana,,revenue_won,2026-11-20,4,,DOLLARS',
      'Ana,,revenue_won,2026-11-20,4.005,,USD',
      'Ana,,calls,2027-01-01,4,,',
      'Ana,,calls,2026-11-20,4,,',
      'Ana,,arama,2026-11-20,5,,',
    ];
    const header = 'person,team,kpi,date,numerator,denominator,unit';
    const report = await bench.run('facts', [header, ...rows].join('\n'));
    expect(report.refusals).toEqual([
      '2: a figure belongs to a person or to a team: fill in exactly one of them',
      '3: a figure belongs to a person or to a team: fill in exactly one of them',
      '4: there is no team "North"',
      '5: Calls: what is added up has no denominator; leave it empty',
      '6: Calls: a count, so unit must be count',
      '7: Revenue won: money, so unit must be a currency',
      '8: "DOLLARS" is not a currency; write it as USD',
      '9: "4.005" is not an amount I can read without doubt',
      '10: date: 2027-01-01 is in the future',
      '12: line 11 gives this figure already; that row counts',
    ]);
    expect(await sums(bench, 'Ana')).toEqual({ calls: [4, 4] });
  });

  it('of won deals are refused for a month that has won deals, and reported when the deals come later', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const figures = (...rows: string[]) => ['person,team,kpi,date,numerator', ...rows].join('\n');
    await bench.run('facts', figures('Ana,,revenue_won,2026-09-30,500', 'Ana,,revenue_won,2026-10-15,70'));
    const report = await bench.run(
      'deals',
      'external_id,owner,stage,amount,closed_on\n1,Ana,Won,100,2026-10-02\n2,Bora,Won,5,2026-10-02\n',
    );
    expect(report.findings).toEqual([
      {
        what: 'Imported figures in months that have won deals now: both count, unless the figures are imported as 0',
        count: 1,
        detail: '2026-10-15',
      },
    ]);
    const again = await bench.run(
      'facts',
      figures(
        'Ana,,revenue_won,2026-10-31,70',
        'Ana,,deals_won,2026-11-01,3',
        ',East,revenue_won,2026-10-31,70',
        'Ana,,revenue_won,2026-10-15,0',
      ),
    );
    expect(again.refusals).toEqual([
      '2: Revenue won of 2026-10 is fed by won deals already; this would count twice',
      '4: Revenue won of 2026-10 is fed by won deals already; this would count twice',
    ]);
    expect(await sums(bench, 'Ana')).toEqual({ deals_won: [4, 4], revenue_wonUSD: [60_000, 2] });
  });
});
