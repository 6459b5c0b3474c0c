import { migrations } from '../../db/migrations/index.ts';
import { readConfig } from '../config.ts';
import { migrate, pendingMigrations } from '../database/migrate.ts';
import { type Database, openDatabase } from '../database/open.ts';
import { CommandError } from './command-error.ts';

/**
 * Opens the database of the settings for one command and closes it again. An empty one gets its tables; an older
 * one is left alone with a CommandError, since upgrading is the operator's decision.
 */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase(readConfig().databaseUrl);
  try {
    const pending = await pendingMigrations(database.db);
    if (pending.length > 0 && pending.length < Object.keys(migrations).length) {
      throw new CommandError('The database is from an older release. Run "npm run cli -- migrate" first.');
    }
    // With nothing pending this still refuses a database of a newer release.
    await migrate(database.db, database.dialect);
    return await work(database);
  } finally {
    await database.close();
  }
}
