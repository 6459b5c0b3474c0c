import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';

/** The rights of a database file and its journals, while it is open. */
async function rightsOf(file: string) {
  const { db, close } = openDatabase(file);
  await migrate(db, 'sqlite');
  const rights = ['', '-wal', '-shm'].map((suffix) => {
    return (statSync(`${file}${suffix}`).mode & 0o777).toString(8);
  });
  await close();
  return rights;
}

function newFile() {
  const folder = mkdtempSync(join(tmpdir(), 'pacesetter-'));
  const before = process.umask(0o022);
  onTestFinished(() => {
    process.umask(before);
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'data', 'sales.db');
}

it('a new database and its journals are their owner’s alone', async () => {
  expect(await rightsOf(newFile())).toEqual(['600', '600', '600']);
});

it('a database that everybody could read is closed to them; a group that may keeps its right', async () => {
  const file = newFile();
  await rightsOf(file);
  chmodSync(file, 0o644);
  expect(await rightsOf(file)).toEqual(['640', '640', '640']);
});
