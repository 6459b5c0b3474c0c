import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backUp } from '../../src/operations/index.ts';
import { damage, makeFolder } from './files.ts';

const NIGHT = new Date('2026-11-24T00:30:00Z');

/** A database of many pages: more than one step of a backup. */
function manyPages(file: string) {
  const db = new SqliteDatabase(file);
  db.pragma('journal_mode = WAL');
  db.exec('create table item (n integer primary key, body text not null) strict');
  db.exec(`with recursive c(n) as (select 1 union all select n + 1 from c where n < 20000)
    insert into item select n, hex(randomblob(1000)) from c`);
  return db;
}

/** Another process that writes as fast as it can: pairs, so that half a moment would show. */
async function busyWriter(file: string) {
  const program = `
    import SqliteDatabase from 'better-sqlite3';
    const db = new SqliteDatabase(${JSON.stringify(file)}, { timeout: 500 });
    const add = db.prepare("insert into item (body) values ('x'), ('y')");
    process.send('ready');
    setInterval(() => add.run(), 1);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
}

describe('a backup', () => {
  it('beside a process that never stops writing comes to an end, whole and as of one moment', async () => {
    const file = join(makeFolder(), 'sales.db');
    const db = manyPages(file);
    await busyWriter(file);
    const path = await backUp(file, 'by-hand', NIGHT);
    const copy = new SqliteDatabase(path, { readonly: true });
    const { count } = copy.prepare('select count(*) as count from item').get() as { count: number };
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(count).toBeGreaterThanOrEqual(20_000);
    expect(count % 2).toBe(0);
    copy.close();
    db.close();
  });

  it('is one file for its owner only, in a folder beside the database, also behind a link', async () => {
    const folder = makeFolder();
    const file = join(folder, 'sales.db');
    manyPages(file).close();
    const link = join(makeFolder(), 'link.db');
    symlinkSync(file, link);
    expect(await backUp(file, 'nightly', NIGHT)).toBe(
      join(folder, 'backups', 'sales-nightly-2026-11-24-003000.db'),
    );
    await backUp(link, 'by-hand', NIGHT);
    expect(readdirSync(join(folder, 'backups')).sort()).toEqual([
      'link-2026-11-24-003000.db',
      'sales-nightly-2026-11-24-003000.db',
    ]);
    const { mode } = statSync(join(folder, 'backups', 'link-2026-11-24-003000.db'));
    expect((mode & 0o777).toString(8)).toBe('600');
  });

  it('does not write over a file that is there', async () => {
    const folder = makeFolder();
    const file = join(folder, 'sales.db');
    manyPages(file).close();
    const target = join(folder, 'mine.db');
    writeFileSync(target, 'mine');
    await expect(backUp(file, 'by-hand', NIGHT, target)).rejects.toThrow(`${target} exists already`);
    expect(statSync(target).size).toBe(4);
  });

  it('of a damaged database is refused, and leaves nothing behind', async () => {
    const folder = makeFolder();
    const file = join(folder, 'sales.db');
    const db = manyPages(file);
    db.pragma('journal_mode = DELETE');
    db.close();
    damage(file);
    await expect(backUp(file, 'by-hand', NIGHT)).rejects.toThrow(/^No backup of .* could be made: /);
    expect(readdirSync(join(folder, 'backups'))).toEqual([]);
  });

  it('of a file that is not there makes neither', async () => {
    const folder = makeFolder();
    await expect(backUp(join(folder, 'none.db'), 'by-hand', NIGHT)).rejects.toThrow('could be made');
    expect(existsSync(join(folder, 'none.db'))).toBe(false);
  });
});
