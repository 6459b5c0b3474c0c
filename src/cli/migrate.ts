import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';

/** `migrate`: brings the database to this release's tables. */
export function addMigrateCommand(program: Command) {
  program
    .command('migrate')
    .description("bring the database to this release's tables")
    .action(async () => {
      const database = openDatabase(readConfig().databaseUrl);
      try {
        const applied = await migrate(database.db, database.dialect);
        console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to do: up to date.');
      } finally {
        await database.close();
      }
    });
}
