import { copyFileSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { keepRun } from '../../src/database/job-run-store.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { diskFinding } from '../../src/operations/doctor/disk.ts';
import { examine, lineOf } from '../../src/operations/index.ts';
import { BACKUP_FAILED } from '../../src/operations/jobs.ts';
import { takeOwnership } from '../../src/outbox/index.ts';
import { freePort } from '../edge/signed-requests.ts';
import { freshDatabase, onBothDatabases, onSqlite } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { damage, makeFolder } from './files.ts';

const NOW = new Date('2026-11-26T08:00:00Z');

/** The lines about one thing, without Slack. */
async function lines(databaseUrl: string, about: string): Promise<string[]> {
  const config = { slack: null, databaseUrl, port: await freePort(), logLevel: 'silent' } as const;
  const findings = await examine(config, null, createFixedClock(NOW));
  return findings.filter((finding) => finding.about === about).map(lineOf);
}

describe('of a database file the doctor says', () => {
  it('that there is none yet, and makes none', async () => {
    const file = join(makeFolder(), 'none.db');
    expect(await lines(file, 'database')).toEqual([
      `· database: there is no file ${file} yet; the first start makes it.`,
    ]);
    expect(() => rmSync(file)).toThrow('ENOENT');
  });

  it('that it is something else', async () => {
    const file = join(makeFolder(), 'notes.db');
    writeFileSync(file, 'not a database at all');
    expect(await lines(file, 'database')).toEqual([
      '✗ database: it cannot be used (file is not a database). Fix: look at DATABASE_URL, or restore a backup: npm run cli -- restore FILE',
    ]);
  });

  it('that it is damaged', async () => {
    const { database, url, remove } = await freshDatabase('sqlite');
    await database.close();
    const file = join(makeFolder(), 'sales.db');
    copyFileSync(url, file);
    damage(file);
    expect((await lines(file, 'database'))[0]).toMatch(
      /^✗ database: it is damaged \(.*\)\. Fix: stop the bot and restore the newest backup: .*restore FILE$/,
    );
    await remove();
  });
});

onBothDatabases('the tables', (_open, dialect) => {
  it('of another release are told from today’s', async () => {
    const { database, url, remove } = await freshDatabase(dialect);
    const table = database.db as never as Kysely<{ kysely_migration: { name: string; timestamp: string } }>;
    expect((await lines(url, 'database'))[0]).toMatch(/^✓ database: /);
    await table.insertInto('kysely_migration').values({ name: '999-future', timestamp: 'x' }).execute();
    expect((await lines(url, 'database'))[0]).toMatch(/^✗ database: it was upgraded by a newer Pacesetter/);
    await table.deleteFrom('kysely_migration').where('name', '=', '999-future').execute();
    const rows = await table.selectFrom('kysely_migration').selectAll().execute();
    await table.deleteFrom('kysely_migration').execute();
    expect((await lines(url, 'database'))[0]).toMatch(/^✗ database: it is from an older release \(001-start/);
    await table.insertInto('kysely_migration').values(rows).execute();
    await database.close();
    await remove();
  });

  it('are seen to be in use by a bot', async () => {
    const { database, url, remove } = await freshDatabase(dialect);
    expect((await lines(url, 'bot'))[0]).toContain('none is running');
    const ownership = await takeOwnership(database, url, () => {});
    expect((await lines(url, 'bot'))[0]).toContain('one is running, but nothing answers on port');
    await ownership.release();
    expect((await lines(url, 'bot'))[0]).toContain('none is running');
    await database.close();
    await remove();
  });
});

onSqlite('backups', (open) => {
  /** A company set up on a day, with a backup from an instant. */
  const company = async (setUpAt: string, backupAt?: string) => {
    const { database, workspace } = await createCompany(open, { now: setUpAt });
    const file = database.file ?? '';
    if (backupAt) {
      const backup = join(dirname(file), 'backups', 'mine.db');
      mkdirSync(dirname(backup));
      writeFileSync(backup, '');
      utimesSync(backup, new Date(backupAt), new Date(backupAt));
    }
    return { database, workspace, file };
  };

  it('may be missing for two days, not longer', async () => {
    const young = await company('2026-11-24T08:00:00Z');
    expect(await lines(young.file, 'backup')).toEqual(['· backup: none yet; the bot makes one at 03:30.']);
    const old = await company('2026-11-24T07:59:59Z');
    expect(await lines(old.file, 'backup')).toEqual([
      '✗ backup: there is none. Fix: npm run cli -- backup; the bot makes one each night at 03:30 while it runs.',
    ]);
  });

  it('are counted by their age', async () => {
    const fresh = await company('2026-11-01T08:00:00Z', '2026-11-24T08:00:00Z');
    expect(await lines(fresh.file, 'backup')).toEqual(['✓ backup: the newest is 48 hours old.']);
    const stale = await company('2026-11-01T08:00:00Z', '2026-11-24T07:59:00Z');
    expect((await lines(stale.file, 'backup'))[0]).toContain(
      '✗ backup: the newest is of 2026-11-24 07:59 UTC.',
    );
  });

  it('that failed after the newest one are told', async () => {
    const { database, workspace, file } = await company('2026-11-01T08:00:00Z', '2026-11-26T00:30:00Z');
    const fail = (at: string) =>
      inTransaction(database.db, (trx) => keepRun(trx, workspace.id, BACKUP_FAILED, at, new Date(at)));
    await fail('2026-11-25T00:30:00Z');
    expect((await lines(file, 'backup'))[0]).toContain('✓');
    await fail('2026-11-26T01:00:00Z');
    expect(await lines(file, 'backup')).toEqual([
      '✗ backup: the nightly one failed, last on 2026-11-26 01:00 UTC; the newest is of 2026-11-26 00:30 UTC. Fix: npm run cli -- backup says why.',
    ]);
  });
});

describe('the disk', () => {
  it.each([
    [500_000_000, 1_000, '✓ disk: 500 MB free in /data.'],
    [499_999_999, 1_000, '✗ disk: 499 MB free in /data, less than 500 MB'],
    [1_200_000_000, 600_000_000, '✓ disk: 1200 MB free in /data.'],
    [1_199_999_999, 600_000_000, '✗ disk: 1199 MB free in /data, less than 1200 MB'],
  ])('with %d bytes free beside a database of %d', (free, size, line) => {
    expect(lineOf(diskFinding(free, size, '/data'))).toContain(line);
  });
});
