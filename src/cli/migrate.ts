import type { Command } from 'commander';
import { machineClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { migrate, pendingMigrations } from '../database/migrate.ts';
import { type Database, openDatabase } from '../database/open.ts';
import { backUpBeforeUpgrade } from '../operations/index.ts';
import { takeOwnership } from '../outbox/index.ts';

/** `migrate`: brings the database to this release's tables, as the bot does when it starts. */
export function addMigrateCommand(program: Command) {
  program
    .command('migrate')
    .description("bring the database to this release's tables (SQLite: backed up first)")
    .action(async () => {
      const { databaseUrl } = readConfig();
      const database = openDatabase(databaseUrl);
      try {
        const applied = await upgrade(database, databaseUrl);
        console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to do: up to date.');
      } finally {
        await database.close();
      }
    });
}

/**
 * On SQLite a bot that runs now is of an older release, and must not find other tables under its hands: throws an
 * AlreadyRunningError. On PostgreSQL the bots are stopped by whoever upgrades.
 */
async function upgrade(database: Database, url: string): Promise<string[]> {
  const { db, dialect } = database;
  if ((await pendingMigrations(db)).length === 0) return migrate(db, dialect);
  const ownership = await takeOwnership(database, url, () => {});
  try {
    const backup = await backUpBeforeUpgrade(database, machineClock.now());
    if (backup) console.log(`Backed up to ${backup}`);
    return await migrate(db, dialect);
  } finally {
    await ownership.release();
  }
}
