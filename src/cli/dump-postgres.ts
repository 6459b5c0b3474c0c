import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environmentWith } from '../config.ts';
import { BackupError, backupName, makePrivateFile } from '../operations/index.ts';
import { CommandError } from './command-error.ts';

const FOLDER = join('db', 'data', 'backups');

/**
 * Backs a PostgreSQL database up with `pg_dump`, into `target` or the backups folder. Returns the path. Throws a
 * CommandError with the command to run elsewhere when this machine has no `pg_dump`, and a BackupError when it failed.
 */
export async function dumpPostgres(url: string, now: Date, target?: string): Promise<string> {
  if (!target) mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  const path = target ?? join(FOLDER, backupName('pacesetter', 'by-hand', now, '.dump'));
  if (existsSync(path)) throw new BackupError(`${path} exists already. Name another file.`);
  const part = `${path}.part`;
  try {
    makePrivateFile(part);
    await runPgDump(url, part);
    renameSync(part, path);
    return path;
  } finally {
    rmSync(part, { force: true });
  }
}

/** The password goes by the environment: what a program is started with stands in everybody's list of processes. */
function runPgDump(url: string, file: string): Promise<void> {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  const child = spawn('pg_dump', ['--format=custom', `--file=${file}`, `--dbname=${address.href}`], {
    env: environmentWith(password ? { PGPASSWORD: password } : {}),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', () => reject(new CommandError(NO_PG_DUMP)));
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new BackupError(`pg_dump ended with ${code}; nothing is backed up.`));
    });
  });
}

const NO_PG_DUMP =
  'pg_dump is not on this machine. Run on one that has it: pg_dump "$DATABASE_URL" --format=custom --file=pacesetter.dump';
