import SqliteDatabase from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { Writer } from '../../src/database/open.ts';
import { UserError } from '../../src/errors.ts';
import { RowError } from '../../src/import/import-error.ts';
import { storeBatch } from '../../src/import/store-batch.ts';
import { freshDatabase, onBothDatabases } from '../support/databases.ts';

const workspace = (id: string) => ({
  id,
  slack_team_id: null,
  name: id,
  zone: 'UTC',
  locale: 'en',
  currency: 'USD',
  created_at: 0,
});

async function store(trx: Writer, names: readonly string[]) {
  for (const name of names) {
    await trx.insertInto('workspace').values(workspace(name)).execute();
    if (name === 'rude') throw new RowError('it is rude');
    if (name === 'odd') throw new UserError((t) => t.common.save);
    if (name === 'huge') throw new RangeError('too much');
    if (name === 'broken') throw new TypeError('a fault of ours');
  }
  return { created: names.length, changed: 0, unchanged: 0 };
}

onBothDatabases('a batch of rows', (open) => {
  it('is stored together', async () => {
    const { db } = await open();
    const result = await storeBatch(['a', 'b'], { db, store, isDryRun: false });
    expect(result).toEqual({ stored: [{ created: 2, changed: 0, unchanged: 0 }], refused: [] });
    expect(await db.selectFrom('workspace').select('id').orderBy('id').execute()).toEqual([
      { id: 'a' },
      { id: 'b' },
    ]);
  });

  it('is stored without its faulty rows, which leave nothing behind', async () => {
    const { db } = await open();
    const result = await storeBatch(['a', 'rude', 'odd', 'b', 'huge'], { db, store, isDryRun: false });
    expect(result.refused).toEqual([
      { row: 'rude', reason: 'it is rude' },
      { row: 'odd', reason: 'Save' },
      { row: 'huge', reason: 'its numbers are too large to be added up exactly' },
    ]);
    expect(await db.selectFrom('workspace').select('id').orderBy('id').execute()).toEqual([
      { id: 'a' },
      { id: 'b' },
    ]);
  });

  it('ends the import when the fault is ours, with nothing of it stored', async () => {
    const { db } = await open();
    await expect(storeBatch(['a', 'broken'], { db, store, isDryRun: false })).rejects.toThrow(
      'a fault of ours',
    );
    expect(await db.selectFrom('workspace').select('id').execute()).toEqual([]);
  });

  it('tells in a dry run what would be stored, faulty rows too, and stores nothing', async () => {
    const { db } = await open();
    const result = await storeBatch(['a', 'rude'], { db, store, isDryRun: true });
    expect(result).toEqual({
      stored: [{ created: 1, changed: 0, unchanged: 0 }],
      refused: [{ row: 'rude', reason: 'it is rude' }],
    });
    expect(await db.selectFrom('workspace').select('id').execute()).toEqual([]);
  });
});

it('a batch waits while the bot writes', async () => {
  const { database, url, remove } = await freshDatabase('sqlite');
  const bot = new SqliteDatabase(url);
  bot.exec('begin immediate');
  setTimeout(() => bot.exec('commit'), 100);
  const result = await storeBatch(['a'], { db: database.db, store, isDryRun: false });
  expect(result.stored).toHaveLength(1);
  bot.close();
  await database.close();
  await remove();
});
