import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { machineClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { isPostgresUrl } from '../database/open.ts';
import { backUp } from '../operations/index.ts';
import { CommandError } from './command-error.ts';
import { dumpPostgres } from './dump-postgres.ts';

/** `backup [FILE]`: a copy of the database, also while the bot runs. */
export function addBackupCommand(program: Command) {
  program
    .command('backup')
    .argument('[file]', 'where it goes (default: the folder "backups" beside the database)')
    .description('back the database up, also while the bot runs')
    .action(async (file?: string) => {
      console.log(`Backed up to ${await backUpTo(file)}`);
    });
}

async function backUpTo(target: string | undefined): Promise<string> {
  const { databaseUrl } = readConfig();
  if (isPostgresUrl(databaseUrl)) return dumpPostgres(databaseUrl, machineClock.now(), target);
  if (!existsSync(databaseUrl)) throw new CommandError(`There is no database ${databaseUrl} yet.`);
  return backUp(databaseUrl, 'by-hand', machineClock.now(), target);
}
