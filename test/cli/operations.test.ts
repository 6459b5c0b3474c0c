import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { machineClock } from '../../src/clock.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';
import { backUp } from '../../src/operations/index.ts';
import { takeOwnership, takeSqliteLock } from '../../src/outbox/index.ts';
import { oldDatabase, releases } from '../migrations/old-database.ts';
import { makeFolder } from '../operations/files.ts';
import { freshDatabase } from '../support/databases.ts';
import { addCompany, createTestContext } from '../support/fixtures.ts';
import { runCli } from './run-cli.ts';

const RELEASE = releases[0] ?? '';

/** The file of a company whose tables are up to date. */
async function company(): Promise<string> {
  const file = await oldDatabase(RELEASE, 'sqlite');
  const { db, dialect, close } = openDatabase(file);
  await migrate(db, dialect);
  await close();
  return file;
}

const folderOf = (file: string) => join(file, '..', 'backups');

function names(file: string, table: string): string[] {
  const db = new SqliteDatabase(file, { readonly: true });
  const rows = db.prepare<[], { name: string }>(`select name from ${table} order by name`).all();
  db.close();
  return rows.map(({ name }) => name);
}

describe('npm run cli -- backup, then restore', () => {
  it('brings back what was there, and says what that means', async () => {
    const file = await company();
    const copy = join(makeFolder(), 'copy.db');
    expect(await runCli(file, 'backup', copy)).toEqual({
      code: 0,
      stdout: `Backed up to ${copy}\n`,
      stderr: '',
    });
    const db = new SqliteDatabase(file);
    db.exec("update person set name = 'Somebody'");
    db.close();

    const { code, stdout } = await runCli(file, 'restore', copy);
    expect(code).toBe(0);
    expect(names(file, 'person')).toContain('Ayşe Yılmaz');
    expect(stdout).toContain(`Restored ${file} from ${copy}.\nThe database as it was: `);
    // How many had been due depends on the day of the test.
    expect(stdout).toMatch(/are not posted any more \(\d waited\), since Slack may have them already/);
    expect(stdout).toContain('Last change in it: 2026-11-');
  });

  it('puts it beside the database when it is told nothing', async () => {
    const file = await company();
    const { stdout } = await runCli(file, 'backup');
    const byHand = readdirSync(folderOf(file)).filter((name) =>
      /^old-\d{4}-\d{2}-\d{2}-\d{6}\.db$/.test(name),
    );
    expect(byHand).toHaveLength(1);
    expect(stdout).toContain(byHand[0]);
  });

  it('refuses in a sentence while a bot runs', async () => {
    const file = await company();
    const copy = join(makeFolder(), 'copy.db');
    await backUp(file, 'by-hand', machineClock.now(), copy);
    const lock = takeSqliteLock(file);
    const refused = await runCli(file, 'restore', copy);
    await lock.release();
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/^Another Pacesetter is already running on .*\n$/);
  });
});

describe('npm run cli -- migrate of an older release’s database', () => {
  it('backs it up first, and says where', async () => {
    const file = await oldDatabase(RELEASE, 'sqlite');
    const { stdout } = await runCli(file, 'migrate');
    const [backup = ''] = readdirSync(folderOf(file)).filter((name) => name.includes('before-upgrade'));
    expect(stdout).toContain(`Backed up to ${join(folderOf(file), backup)}\nApplied 002-first-week`);
    expect(names(join(folderOf(file), backup), 'kysely_migration').at(-1)).toBe(RELEASE);
    expect(names(join(folderOf(file), backup), 'person')).toContain('Ayşe Yılmaz');
  });

  it('leaves it alone while a bot of an older release runs', async () => {
    const file = await oldDatabase(RELEASE, 'sqlite');
    const lock = takeSqliteLock(file);
    const { code, stderr } = await runCli(file, 'migrate');
    await lock.release();
    expect(code).toBe(1);
    expect(stderr).toContain('already running');
  });
});

describe('npm run cli -- doctor', () => {
  it('ends with 0 when nothing is wrong, with 1 and the count when something is', async () => {
    const file = await company();
    await backUp(file, 'by-hand', machineClock.now());
    const well = await runCli(file, 'doctor');
    expect(well.stdout).toMatch(/^· Slack: left out/);
    expect(well).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/\nNothing is wrong\.\n$/),
    });

    writeFileSync(file, 'rubble');
    const ill = await runCli(file, 'doctor');
    expect(ill.stdout).toContain('✗ database: it cannot be used (file is not a database).');
    expect(ill).toMatchObject({ code: 1, stdout: expect.stringMatching(/\n1 to mend\.\n$/) });
  });

  it('names a setting that is wrong', async () => {
    const { code, stdout } = await runCli('', 'doctor', { SLACK_BOT_TOKEN: 'hello' });
    expect(code).toBe(1);
    expect(stdout).toContain('✗ settings: SLACK_BOT_TOKEN must start with xoxb-.');
  });
});

describe('npm run cli -- backup on PostgreSQL', () => {
  const URL = 'postgres://sales:p%40ss@db.example/pacesetter';

  it('leaves it to pg_dump, with the password out of sight', async () => {
    const folder = makeFolder();
    const fake = join(folder, 'pg_dump');
    writeFileSync(fake, '#!/bin/sh\nfile=$(echo "$2" | cut -d= -f2)\necho "$PGPASSWORD $*" > "$file"\n');
    chmodSync(fake, 0o700);
    const target = join(folder, 'sales.dump');
    const result = await runCli(URL, 'backup', target, { PATH: `${folder}:/bin:/usr/bin` });
    expect(result).toMatchObject({ code: 0, stdout: `Backed up to ${target}\n` });
    const [password, ...args] = readFileSync(target, 'utf8').trim().split(' ');
    expect(password).toBe('p@ss');
    expect(args).toEqual([
      '--format=custom',
      `--file=${target}.part`,
      '--dbname=postgres://sales@db.example/pacesetter',
    ]);
    expect(
      readdirSync(folder)
        .map((name) => basename(name))
        .sort(),
    ).toEqual(['pg_dump', 'sales.dump']);
  });

  it('says which command to run where there is no pg_dump', async () => {
    const folder = makeFolder();
    const result = await runCli(URL, 'backup', join(folder, 'sales.dump'), { PATH: folder });
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('pg_dump "$DATABASE_URL" --format=custom --file=pacesetter.dump');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says how to restore there', async () => {
    const { code, stderr } = await runCli(URL, 'restore', 'sales.dump');
    expect(code).toBe(1);
    expect(stderr).toContain('pg_restore --clean --if-exists --dbname="$DATABASE_URL" sales.dump');
  });

  it('tells a database there that it was restored, unless a bot is at work on it', async () => {
    const { database, url, remove } = await freshDatabase('postgres');
    const { workspace } = await addCompany(database, createTestContext(database.db));
    const ownership = await takeOwnership(database, url, () => {});
    expect(await runCli(url, 'restore')).toMatchObject({
      code: 1,
      stderr: 'A bot is running on this database. Stop it first.\n',
    });
    await ownership.release();
    expect(await runCli(url, 'restore')).toMatchObject({ code: 0, stderr: '' });
    const restored = await database.db.selectFrom('job_run').select(['workspace_id', 'job']).execute();
    expect(restored).toEqual([{ workspace_id: workspace.id, job: 'outbox.restored' }]);
    await database.close();
    await remove();
  });
});
