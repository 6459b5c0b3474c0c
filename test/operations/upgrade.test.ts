import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pendingMigrations } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';
import { backUpBeforeUpgrade } from '../../src/operations/index.ts';
import { oldDatabase, releases } from '../migrations/old-database.ts';
import { freshDatabase } from '../support/databases.ts';
import { makeFolder } from './files.ts';
import { slackForSeveralLives } from './two-lives.ts';

const OLDEST = releases[0] ?? '';
const NOW = new Date('2026-11-25T08:00:00Z');

/** What still has to be applied to a database file. */
async function pendingOf(file: string): Promise<string[]> {
  const { db, close } = openDatabase(file);
  const pending = await pendingMigrations(db);
  await close();
  return pending;
}

describe('a start on the database of an older release', () => {
  it('backs it up as it was, then brings it to today’s tables', async () => {
    const file = await oldDatabase(OLDEST, 'sqlite');
    const toCome = await pendingOf(file);
    expect(toCome.length).toBeGreaterThan(0);
    const life = await slackForSeveralLives('2026-11-23T08:00:00Z');
    const bot = await life.startBot(file);
    await bot.stop();
    expect(await pendingOf(file)).toEqual([]);
    const folder = join(dirname(file), 'backups');
    const backups = readdirSync(folder).filter((name) => name.startsWith('old-before-upgrade-'));
    expect(backups).toHaveLength(1);
    expect(await pendingOf(join(folder, backups[0] ?? ''))).toEqual(toCome);
  });
});

describe('a backup before an upgrade', () => {
  it('is not made of an empty database, nor of one that is up to date, nor in memory', async () => {
    const empty = openDatabase(join(makeFolder(), 'empty.db'));
    expect(await backUpBeforeUpgrade(empty, NOW)).toBeNull();
    await empty.close();
    const { database, remove } = await freshDatabase('sqlite');
    expect(await backUpBeforeUpgrade(database, NOW)).toBeNull();
    await database.close();
    await remove();
    const memory = openDatabase(':memory:');
    expect(await backUpBeforeUpgrade(memory, NOW)).toBeNull();
    await memory.close();
  });

  it('is left to the operator on PostgreSQL', async () => {
    const database = openDatabase(await oldDatabase(OLDEST, 'postgres'));
    expect(await pendingMigrations(database.db)).not.toEqual([]);
    expect(await backUpBeforeUpgrade(database, NOW)).toBeNull();
    await database.close();
  });
});
