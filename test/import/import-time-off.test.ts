import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { resolvePerson, timeOffBetween } from '../../src/people/index.ts';
import { cancelTimeOff } from '../../src/people/store/time-off-writes.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createBench, everythingStored, type ImportBench } from './files.ts';

const PEOPLE = 'name,email\nAna,ana@acme.test\nBora,\n';
const FILE = 'person,from,until\nana@acme.test,2026-12-24,2026-12-28\nBora,28.12.2026,28.12.2026\n';

async function daysOff({ db, workspaceId }: ImportBench, name: string) {
  const found = await resolvePerson(db, workspaceId, name, '2026-11-23');
  const ids = found.kind === 'one' ? [found.person.id] : [];
  const range = { from: '2026-01-01', until: '2028-01-01' };
  return (await timeOffBetween(db, workspaceId, ids, range)).map(({ from, until }) => `${from} ${until}`);
}

onBothDatabases('days off from a file', (open) => {
  it('are stored, first and last day included, and the same file again changes nothing', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    expect(await bench.run('timeoff', FILE)).toMatchObject({ rows: 2, created: 2, refused: 0 });
    expect(await daysOff(bench, 'Ana')).toEqual(['2026-12-24 2026-12-29']);
    expect(await daysOff(bench, 'Bora')).toEqual(['2026-12-28 2026-12-29']);
    const before = await everythingStored(db);
    expect(await bench.run('timeoff', FILE)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    expect(await everythingStored(db)).toEqual(before);
  });

  it('are shown by a dry run, which stores nothing', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const report = await bench.run('timeoff', FILE, { isDryRun: true });
    expect(report).toMatchObject({ created: 2 });
    expect(report.sample[0]).toEqual({ person: 'Ana', from: '2026-12-24', until: '2026-12-28' });
    expect(await daysOff(bench, 'Ana')).toEqual([]);
  });

  it('may be half of a single day, and nothing else in that column', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const file = [
      'person,from,until,part',
      'Ana,2026-12-23,2026-12-23,afternoon',
      'Ana,2026-12-22,2026-12-22,',
      'Ana,2026-12-28,2026-12-29,morning',
      'Bora,2026-12-23,2026-12-23,evening',
    ].join('\n');
    const report = await bench.run('timeoff', `${file}\n`);
    expect(report).toMatchObject({ created: 2, refused: 2 });
    const rows = await db
      .selectFrom('time_off')
      .select(['first_day', 'halves'])
      .orderBy('first_day')
      .execute();
    expect(rows).toEqual([
      { first_day: '2026-12-22', halves: 3 },
      { first_day: '2026-12-23', halves: 2 },
    ]);
    expect(await bench.run('timeoff', `${file}\n`)).toMatchObject({ created: 0, unchanged: 2 });
  });

  it('write nothing for days that are off already, or on which nobody works', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    await bench.run('timeoff', FILE);
    // Within those of before; the 26th and 27th are a weekend.
    const file = 'person,from,until\nAna,2026-12-25,2026-12-28\nBora,2026-12-26,2026-12-27\n';
    expect(await bench.run('timeoff', file)).toMatchObject({ created: 0, unchanged: 2 });
    expect(await daysOff(bench, 'Bora')).toEqual(['2026-12-28 2026-12-29']);
  });

  it('stay taken back when the file comes again', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    await bench.run('timeoff', FILE);
    const rows = await db.selectFrom('time_off').select('id').execute();
    for (const { id } of rows) {
      await inTransaction(db, (trx) => cancelTimeOff(trx, bench.workspaceId, id, bench.clock.now()));
    }
    expect(await bench.run('timeoff', FILE)).toMatchObject({ created: 0, unchanged: 2 });
    expect(await daysOff(bench, 'Ana')).toEqual([]);
  });

  it('are refused row by row, each with its reason', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const rows = [
      'Zoe,2026-12-24,2026-12-28',
      'Ana,2026-12-28,2026-12-24',
      'Ana,soon,2026-12-24',
      'Ana,2026-01-01,2027-06-30',
    ];
    const report = await bench.run('timeoff', ['person,from,until', ...rows].join('\n'));
    expect(report.refusals).toEqual([
      '2: nobody is known as "Zoe"; import people first',
      '3: until 2026-12-24 lies before from 2026-12-28',
      '4: from: "soon" is not a date I can read; write it as 2017-03-25',
      '5: 2026-01-01 to 2027-06-30 is more than a year',
    ]);
    expect(await daysOff(bench, 'Ana')).toEqual([]);
  });
});
