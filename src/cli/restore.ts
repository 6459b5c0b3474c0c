import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { machineClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { isPostgresUrl } from '../database/open.ts';
import { hasRunningBot, markRestored, type Restored, restore } from '../operations/index.ts';
import { CommandError } from './command-error.ts';
import { withDatabase } from './with-database.ts';

/** `restore FILE`: puts a backup in the database's place, and says what that means. */
export function addRestoreCommand(program: Command) {
  program
    .command('restore')
    .argument('[file]', 'the backup; on PostgreSQL left out, after pg_restore')
    .description("put a backup in the database's place; the bot must be stopped")
    .action(async (file?: string) => {
      const { databaseUrl } = readConfig();
      const lines = isPostgresUrl(databaseUrl)
        ? await afterPgRestore(file)
        : await fromFile(databaseUrl, file);
      for (const line of lines) console.log(line);
    });
}

async function fromFile(database: string, file: string | undefined): Promise<string[]> {
  if (!file) throw new CommandError('Which backup? npm run cli -- restore FILE');
  const { aside, ...restored } = await restore(database, file, { newId: randomUUID, clock: machineClock });
  return [
    `Restored ${database} from ${file}.`,
    ...(aside ? [`The database as it was: ${aside}`] : []),
    ...consequences(restored),
  ];
}

/** pg_restore does the restoring there; what is left is to tell the database. */
async function afterPgRestore(file: string | undefined): Promise<string[]> {
  if (file) {
    throw new CommandError(
      `On PostgreSQL stop every bot and run: pg_restore --clean --if-exists --dbname="$DATABASE_URL" ${file}\nThen, before a bot starts: npm run cli -- restore`,
    );
  }
  return withDatabase(async ({ db, file: none }) => {
    if (await hasRunningBot(db, none))
      throw new CommandError('A bot is running on this database. Stop it first.');
    const restored = await markRestored({ db, newId: randomUUID, clock: machineClock });
    return ['The database knows now that it was restored.', ...consequences(restored)];
  });
}

function consequences({ lastChangeAt, skipped }: Restored): string[] {
  const change = lastChangeAt && `${lastChangeAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return [
    change
      ? `Last change in it: ${change}. What was logged, set or imported after that is not in it: import the CRM's files again.`
      : 'Nothing was ever changed in it.',
    `Cards and messages that were due before now are not posted any more (${skipped} waited), since Slack may have them already. Any card can be seen with /scorecard.`,
    'Now start the bot again.',
  ];
}
