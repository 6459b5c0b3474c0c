import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { nightlyBackup } from '../../src/operations/jobs.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

onSqlite('the nightly backup', (open) => {
  /** What is in the backups folder once the job has run at these instants. */
  async function backupsAfter(company: Company, ...instants: string[]): Promise<string[]> {
    for (const instant of instants) await nightlyBackup.run(company.context, new Date(instant));
    return readdirSync(folderOf(company)).sort();
  }
  const folderOf = ({ database }: Company) => join(dirname(database.file ?? ''), 'backups');

  it('is due at 03:30 in the workspace’s zone', async () => {
    const { context } = await createCompany(open);
    const next = async (after: string) =>
      (await nightlyBackup.nextDue(context, new Date(after)))?.toISOString();
    expect(await next('2026-11-23T05:55:00Z')).toBe('2026-11-24T00:30:00.000Z');
    expect(await next('2026-11-24T00:29:59Z')).toBe('2026-11-24T00:30:00.000Z');
    expect(await next('2026-11-24T00:30:00Z')).toBe('2026-11-25T00:30:00.000Z');
  });

  it('is made once a night, also when it comes late', async () => {
    const company = await createCompany(open);
    mkdirSync(folderOf(company));
    expect(await backupsAfter(company, '2026-11-24T00:29:00Z')).toEqual([]);
    expect(
      await backupsAfter(company, '2026-11-24T00:30:00Z', '2026-11-24T00:31:00Z', '2026-11-25T09:00:00Z'),
    ).toEqual(['test-nightly-2026-11-24-003000.db', 'test-nightly-2026-11-25-090000.db']);
  });

  it('waits for the first night of a company that was set up by day', async () => {
    const company = await createCompany(open, { now: '2026-11-24T00:30:00Z' });
    mkdirSync(folderOf(company));
    expect(await backupsAfter(company, '2026-11-24T00:31:00Z', '2026-11-24T20:00:00Z')).toEqual([]);
    expect(await backupsAfter(company, '2026-11-25T00:30:00Z')).toHaveLength(1);
  });

  it('keeps 14 nights, and whatever was made by hand', async () => {
    const company = await createCompany(open);
    mkdirSync(folderOf(company));
    const mine = join(folderOf(company), 'test-2020-01-01-000000.db');
    writeFileSync(mine, '');
    utimesSync(mine, 0, 0);
    const nights = Array.from(
      { length: 16 },
      (_, n) => `2026-12-${String(n + 1).padStart(2, '0')}T00:30:00Z`,
    );
    const names = await backupsAfter(company, ...nights);
    expect(names).toHaveLength(15);
    expect(names.slice(0, 2)).toEqual(['test-2020-01-01-000000.db', 'test-nightly-2026-12-03-003000.db']);
  });

  it('that failed leaves the bot alone and is tried again in the next hour', async () => {
    const company = await createCompany(open);
    // A file in the folder's place: nobody can write into it, not even root.
    writeFileSync(folderOf(company), '');
    const run = (instant: string) => nightlyBackup.run(company.context, new Date(instant));
    const runs = async () =>
      (await company.db.selectFrom('job_run').select(['job', 'period']).orderBy('period').execute()).map(
        ({ job, period }) => `${job} ${period}`,
      );
    await run('2026-11-24T00:30:00Z');
    await run('2026-11-24T00:59:00Z');
    expect(await runs()).toEqual(['operations.backup_failed 2026-11-24T03']);
    await run('2026-11-24T01:00:00Z');
    expect(await runs()).toHaveLength(2);
  });
});

onBothDatabases('a night', (open, dialect) => {
  it('is only for a SQLite file: PostgreSQL has its own tools', async () => {
    const { context, db } = await createCompany(open);
    const night = new Date('2026-11-24T00:30:00Z');
    await nightlyBackup.run(context, night);
    const runs = await db.selectFrom('job_run').select('period').execute();
    const next = await nightlyBackup.nextDue(context, night);
    expect({ runs, isForeseen: next !== null }).toEqual(
      dialect === 'sqlite'
        ? { runs: [{ period: '2026-11-24' }], isForeseen: true }
        : { runs: [], isForeseen: false },
    );
  });
});
