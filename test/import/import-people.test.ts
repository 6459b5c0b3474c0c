import { expect, it } from 'vitest';
import { allActivePeople, allTeams, byName, membersOf } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createBench, everythingStored, type ImportBench } from './files.ts';

const TODAY = '2026-11-23';

async function company({ db, workspaceId }: ImportBench, date = TODAY) {
  const people = await allActivePeople(db, workspaceId, date);
  const teams = await allTeams(db, workspaceId, date);
  const nameOf = (id: string | null) => [...people, ...teams].find((each) => each.id === id)?.name ?? null;
  return people.sort(byName).map((person) => [person.name, nameOf(person.teamId), nameOf(person.managerId)]);
}

onBothDatabases('people from a file', (open) => {
  it('come with teams, and with managers who have no row', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    const report = await bench.run(
      'people',
      'name,email,slack_id,manager,team,started_on\nAna Kaya,ana@acme.test,U0ANA,Defne Er,East,\nBora Ak,,,Defne Er,east,2026-03-02\n',
    );
    expect(report).toMatchObject({ rows: 2, created: 2, changed: 0, unchanged: 0, refused: 0 });
    expect(report.alsoCreated).toEqual({ managers: ['Defne Er'], teams: ['East'] });
    expect(await company(bench)).toEqual([
      ['Ana Kaya', 'East', 'Defne Er'],
      ['Bora Ak', 'East', 'Defne Er'],
      ['Defne Er', null, null],
    ]);
    const [ana] = await allActivePeople(db, bench.workspaceId, TODAY);
    expect(ana).toMatchObject({ email: 'ana@acme.test', slackUserId: 'U0ANA' });
  });

  it('belong to their team since they started, or since ever, so that old weeks show it', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', 'name,manager,team,started_on\nAna,Defne,East,\nBora,Defne,East,2026-03-02\n');
    expect(await company(bench, '2017-01-02')).toContainEqual(['Ana', 'East', 'Defne']);
    expect(await company(bench, '2026-03-01')).toContainEqual(['Bora', null, null]);
    expect(await company(bench, '2026-03-02')).toContainEqual(['Bora', 'East', 'Defne']);
  });

  it('are led by the manager after whom their team is named', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    const mappings = ['name=agent', 'team=manager'];
    const report = await bench.run('people', 'agent,manager\nAna,Defne\nBora,Defne\n', { mappings });
    expect(report.alsoCreated).toEqual({ managers: ['Defne'], teams: ['Defne'] });
    const [team] = await allTeams(db, bench.workspaceId, TODAY);
    const members = await membersOf(db, bench.workspaceId, team?.id ?? '', TODAY);
    expect(members.map(({ name, isTeamManager }) => [name, isTeamManager])).toEqual([
      ['Ana', false],
      ['Bora', false],
      ['Defne', true],
    ]);
  });

  it('change nothing the second time', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    const file = 'name,email,manager,team\nAna,ana@acme.test,Defne,East\nDefne,defne@acme.test,,East\n';
    await bench.run('people', file);
    const before = await everythingStored(db);
    expect(await bench.run('people', file)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    expect(await everythingStored(db)).toEqual(before);
  });

  it('move from today when a later file says so; an empty cell leaves things as they are', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', 'name,manager,team\nAna,Defne,East\n');
    const report = await bench.run('people', 'name,manager,team\nAna,,West\n');
    expect(report).toMatchObject({ created: 0, changed: 1, unchanged: 0 });
    expect(await company(bench, '2026-11-22')).toContainEqual(['Ana', 'East', 'Defne']);
    expect(await company(bench)).toContainEqual(['Ana', 'West', 'Defne']);
  });

  it('may be named as manager before their own row, by name or e-mail address, and count once', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    const reps = Array.from({ length: 51 }, (_, index) => `Rep ${index},,defne@acme.test`);
    const file = ['name,email,manager', ...reps, 'Defne Er,defne@acme.test,Ece Us', 'Ece Us,,'].join('\n');
    for (const isDryRun of [true, false]) {
      const report = await bench.run('people', file, { isDryRun });
      expect(report).toMatchObject({ created: 53, changed: 0, unchanged: 0, refused: 0 });
      expect(report.alsoCreated).toEqual({ managers: [], teams: [] });
    }
    expect(await company(bench)).toHaveLength(53);
    expect(await company(bench)).toContainEqual(['Defne Er', null, 'Ece Us']);
  });

  it('are refused row by row, each with its reason, and a refused row leaves nothing behind', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', 'name,email\nAda,ada.one@acme.test\nAda,ada.two@acme.test\n');
    const report = await bench.run(
      'people',
      [
        'name,email,slack_id,manager,team,started_on',
        ',nobody@acme.test,,,,',
        'Bora,not an address,,,,',
        'Can,,can,,,',
        'Deniz,,,,,03/04/2026',
        'Ece,,,Ada,,',
        'Ada,,,,,',
        'Fatma,,,Gul,New team,',
        'Gul,,,Fatma,Other team,',
        'Hale,too,few',
      ].join('\n'),
    );
    expect(report.refusals.sort()).toEqual([
      '10: the row has 3 cells where the first line names 6 columns',
      '2: name is empty',
      '3: "not an address" is not an e-mail address',
      '4: "can" is not a Slack user id',
      '5: started_on: "03/04/2026" can mean 2026-03-04 or 2026-04-03; write it as 2017-03-25',
      '6: 2 people are known as "Ada"; name the manager by e-mail',
      expect.stringMatching(/^7: /),
      expect.stringMatching(/^9: /),
    ]);
    expect(report).toMatchObject({ rows: 9, created: 1, refused: 8 });
    expect(await company(bench)).toEqual([
      ['Ada', null, null],
      ['Ada', null, null],
      ['Fatma', 'New team', 'Gul'],
      ['Gul', null, null],
    ]);
  });

  it('may change places in the reporting line, whichever row comes first', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', 'name,manager\nAna,Bora\nBora,Can\n');
    const report = await bench.run('people', 'name,manager\nBora,Ana\nAna,Can\n');
    expect(report).toMatchObject({ changed: 2, refused: 0 });
    expect(await company(bench)).toEqual([
      ['Ana', null, 'Can'],
      ['Bora', null, 'Ana'],
      ['Can', null, null],
    ]);
  });

  it('are told once in a file: a second row about the same person is refused', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', 'name,email\nAna,ana@acme.test\n');
    const file = 'name,email,team\nAna,,East\nEce,ana@acme.test,West\nBora,,East\nBORA,,West\n';
    for (const created of [1, 0]) {
      const report = await bench.run('people', file);
      expect(report).toMatchObject({ created, refused: 2 });
      expect(report.refusals).toEqual([
        '3: this is the person of line 2 already; that row counts',
        '5: this is the person of line 4 already; that row counts',
      ]);
    }
    expect(await company(bench)).toEqual([
      ['Ana', 'East', null],
      ['Bora', 'East', null],
    ]);
  });

  it('are told by their own row alone, not by a refused one that fits when they are named as manager', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', 'name,email\nAna,ana@acme.test\n');
    const file = 'name,email,manager\nDefne,ana@acme.test,\nAna,ana@acme.test,\nBora,,Ana\n';
    expect(await bench.run('people', file)).toMatchObject({ created: 1, changed: 1, refused: 1 });
    expect(await bench.run('people', file)).toMatchObject({ created: 0, changed: 0, refused: 1 });
    expect(await company(bench)).toEqual([
      ['Bora', null, 'Defne'],
      ['Defne', null, null],
    ]);
  });

  it('come with their last day, share of full time, ramp and sales role, and the same file changes nothing', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    const file =
      'name,started_on,last_day,full_time,ramp,role\nAna,2026-11-02,2026-12-31,80%,"25, 50, 75",SDR\nBora,,,,,\n';
    expect(await bench.run('people', file)).toMatchObject({ created: 2, refused: 0 });
    expect(await bench.run('people', file)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    const [ana] = (await allActivePeople(db, bench.workspaceId, TODAY)).sort(byName);
    expect(ana).toMatchObject({ startedOn: '2026-11-02', endedOn: '2027-01-01' });
    const said = await db.selectFrom('ramp').select(['valid_from', 'percents']).execute();
    expect(said).toEqual([{ valid_from: '2026-11-02', percents: '25,50,75' }]);
    expect(await db.selectFrom('full_time_share').select('percent').execute()).toEqual([{ percent: 80 }]);
    const roles = () =>
      db.selectFrom('sales_role').select(['name', 'valid_to']).orderBy('valid_from').execute();
    expect(await roles()).toEqual([{ name: 'SDR', valid_to: null }]);
    const later = 'name,full_time,ramp,role\nAna,100,50,AE\n';
    expect(await bench.run('people', later)).toMatchObject({ changed: 1 });
    expect(await db.selectFrom('ramp').select('percents').execute()).toEqual([{ percents: '50' }]);
    expect(await roles()).toEqual([
      { name: 'SDR', valid_to: TODAY },
      { name: 'AE', valid_to: null },
    ]);
    const share = await db.selectFrom('full_time_share').select(['percent', 'valid_to']).execute();
    expect(share).toEqual([{ percent: 80, valid_to: TODAY }]);
  });

  it('are refused for a share, a ramp or a last day that cannot be', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    const report = await bench.run(
      'people',
      'name,started_on,last_day,full_time,ramp\nAna,,,0,\nBora,,,,25\nCem,,,,a lot\nDefne,2026-11-02,2026-11-01,,\n',
    );
    expect(report.refusals.toSorted()).toEqual([
      '2: full_time: "0" is not a percentage from 1 to 100',
      '3: a ramp needs the first day (started_on)',
      '4: ramp: "a lot" is no list of percents such as 25, 50, 75',
      '5: last_day lies before started_on',
    ]);
    expect(await company(bench)).toEqual([]);
  });

  it('are led by a manager given by e-mail address, after whose name the team is called', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', 'name,email\nDefne,d@acme.test\n');
    const report = await bench.run('people', 'name,boss\nAna,d@acme.test\n', {
      mappings: ['manager=boss', 'team=boss'],
    });
    expect(report.alsoCreated).toEqual({ managers: [], teams: ['Defne'] });
  });

  it('may name themselves as manager, which is left out and reported', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    const report = await bench.run('people', 'name,manager\nDefne,DEFNE\n');
    expect(report).toMatchObject({ created: 1, refused: 0 });
    expect(report.findings).toEqual([
      { what: 'People named as their own manager, which was left out', count: 1, detail: 'line 2' },
    ]);
  });
});
