import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';
import { backUp, restore } from '../../src/operations/index.ts';
import { oldDatabase, releases } from '../migrations/old-database.ts';
import { damage, makeFolder } from './files.ts';
import { slackForSeveralLives } from './two-lives.ts';

/** The sum of what was logged, in a database file. */
async function logged(file: string): Promise<number> {
  const { db, close } = openDatabase(file);
  const facts = await db.selectFrom('fact').select('amount').where('source_kind', '=', 'log').execute();
  await close();
  return facts.reduce((sum, { amount }) => sum + amount, 0);
}

describe('a company restored from a backup', () => {
  it('is as it was then, and no card that Slack has comes a second time', async () => {
    const file = join(makeFolder(), 'sales.db');
    const life = await slackForSeveralLives('2026-11-22T08:00:00Z');
    const first = await life.startBot(file);
    await life.ana.ask('east', '/log 12 calls');
    const backup = await backUp(file, 'by-hand', life.clock.now());
    await life.ana.ask('east', '/log 5 demos');
    await first.advance(life.clock, new Date('2026-11-23T07:00:00Z'));
    expect(life.cards()).toHaveLength(1);
    await first.stop();

    const context = { newId: randomUUID, clock: life.clock };
    const { aside, lastChangeAt } = await restore(file, backup, context);
    expect(lastChangeAt?.toISOString()).toBe('2026-11-22T08:00:00.000Z');
    expect(await logged(file)).toBe(12);
    expect(aside && (await logged(aside))).toBe(17);

    const second = await life.startBot(file);
    await second.advance(life.clock, new Date('2026-11-23T09:00:00Z'));
    expect(life.cards()).toHaveLength(1);
    await life.ana.ask('east', '/log 1 demo');
    // Next Monday's comes as always.
    const { next_run_at: next } = await second.context.db
      .selectFrom('scorecard_schedule')
      .select('next_run_at')
      .executeTakeFirstOrThrow();
    expect(new Date(next).toISOString()).toBe('2026-11-30T06:00:00.000Z');
    await second.stop();
    expect(await logged(file)).toBe(13);
  });

  it('is not touched while a bot runs', async () => {
    const file = join(makeFolder(), 'sales.db');
    const life = await slackForSeveralLives('2026-11-22T08:00:00Z');
    const bot = await life.startBot(file);
    const backup = await backUp(file, 'by-hand', life.clock.now());
    await expect(restore(file, backup, { newId: randomUUID, clock: life.clock })).rejects.toThrow(
      'Another Pacesetter is already running',
    );
    await life.ana.ask('east', '/log 5 demos');
    await bot.stop();
    expect(await logged(file)).toBe(5);
  });
});

/** A folder with a company's database and a backup of it. */
async function company() {
  const folder = makeFolder();
  const file = join(folder, 'sales.db');
  copyFileSync(await oldDatabase(releases.at(-1) ?? '', 'sqlite'), file);
  const { db, dialect, close } = openDatabase(file);
  await migrate(db, dialect);
  await close();
  const clock = createFixedClock(new Date('2026-11-25T08:00:00Z'));
  const backup = await backUp(file, 'by-hand', clock.now());
  return { folder, file, backup, context: { newId: randomUUID, clock } };
}

/** Makes what somebody may try to restore; returns its path. */
type Make = (folder: string, backup: string, file: string) => string;

const notes: Make = (folder) => {
  writeFileSync(join(folder, 'notes.txt'), 'not a database at all');
  return join(folder, 'notes.txt');
};

const songs: Make = (folder) => change(join(folder, 'songs.db'), 'create table song (name text)');

const damaged: Make = (_folder, backup) => {
  damage(backup);
  return backup;
};

const newer: Make = (_folder, backup) =>
  change(backup, "insert into kysely_migration values ('999-future', '2030-01-01')");

function change(file: string, statement: string): string {
  const db = new SqliteDatabase(file);
  db.exec(statement);
  db.close();
  return file;
}

describe('restoring', () => {
  it('leaves one file, no journal of the old one, and the old one beside it', async () => {
    const { folder, file, backup, context } = await company();
    const { aside } = await restore(file, backup, context);
    expect(aside).toBe(join(folder, 'sales-before-restore-2026-11-25-080000.db'));
    expect(readdirSync(folder).sort()).toEqual([
      'backups',
      'sales-before-restore-2026-11-25-080000.db',
      'sales.db',
      'sales.db.lock',
    ]);
    expect(statSync(file).mode).toBe(statSync(aside ?? '').mode);
  });

  it('leaves an audit row, and can be done twice', async () => {
    const { file, backup, context } = await company();
    await restore(file, backup, context);
    context.clock.moveTo(new Date('2026-11-25T08:01:00Z'));
    await restore(file, backup, context);
    const { db, close } = openDatabase(file);
    const audits = await db
      .selectFrom('audit')
      .select('source')
      .where('action', '=', 'database.restored')
      .execute();
    await close();
    expect(audits).toEqual([{ source: 'cli' }]);
  });

  it('works where there is no database any more, and where there is only rubble', async () => {
    const { folder, file, backup, context } = await company();
    const elsewhere = join(folder, 'new', 'sales.db');
    expect(await restore(elsewhere, backup, context)).toMatchObject({ aside: null });
    expect(await logged(elsewhere)).toBe(15);

    writeFileSync(file, 'rubble, rubble, rubble');
    writeFileSync(`${file}-wal`, 'more of it');
    const { aside } = await restore(file, backup, context);
    expect(await logged(file)).toBe(15);
    expect(readFileSync(aside ?? '', 'utf8')).toContain('rubble');
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('brings a backup of an older release to today’s tables', async () => {
    const { file, context } = await company();
    const old = await oldDatabase(releases[0] ?? '', 'sqlite');
    await restore(file, old, context);
    expect(await logged(file)).toBe(15);
  });

  it.each<[string, Make, string]>([
    ['a file that is not there', () => '/nowhere.db', 'There is no file /nowhere.db.'],
    ['the database itself', (_folder, _backup, file) => file, 'is the database itself'],
    ['what is no database', notes, 'file is not a database'],
    ['a database of something else', songs, "is not a database of Pacesetter's"],
    ['a damaged backup', damaged, 'cannot be restored: '],
    ['a backup of a newer release', newer, 'upgraded by a newer Pacesetter (it has "999-future")'],
  ])('refuses %s, and changes nothing', async (_, make, sentence) => {
    const { folder, file, backup, context } = await company();
    const before = readFileSync(file);
    await expect(restore(file, make(folder, backup, file), context)).rejects.toThrow(sentence);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('restor'))).toEqual([]);
  });

  it('waits for an import that is at work', async () => {
    const { file, backup, context } = await company();
    const other = new SqliteDatabase(file);
    other.prepare('select count(*) from person').get();
    await expect(restore(file, backup, context)).rejects.toThrow('Another command is at work');
    other.close();
    await restore(file, backup, context);
  });
});
