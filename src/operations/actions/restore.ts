import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Context } from '../../context.ts';
import { copyDatabase } from '../../database/copy.ts';
import { foldJournal } from '../../database/fold-journal.ts';
import { migrate } from '../../database/migrate.ts';
import { openDatabase } from '../../database/open.ts';
import { takeSqliteLock } from '../../outbox/index.ts';
import { BackupError } from '../backup-error.ts';
import { makePrivateFile, nameOf } from '../backup-files.ts';
import { stampOf } from '../rules/backup-names.ts';
import { isPacesetters } from '../store.ts';
import { markRestored, type Restored } from './mark-restored.ts';

/**
 * Puts a backup in the place of a SQLite database, brought to this release's tables and told that it is a copy from an
 * earlier time (`markRestored`). Everything is made ready beside the database, and then takes its place in one step: a
 * restore that fails, or is cut short, changes nothing. The database as it was stays beside it; the backup itself is
 * only read.
 *
 * Throws an AlreadyRunningError while a bot runs, a NewerSchemaError for a backup of a newer release, and a BackupError
 * for a file that cannot be restored.
 */
export async function restore(
  file: string,
  backup: string,
  context: Pick<Context, 'newId' | 'clock'>,
): Promise<Restored & { aside: string | null }> {
  if (!existsSync(backup)) throw new BackupError(`There is no file ${backup}.`);
  const isItself = existsSync(file) && realpathSync(file) === realpathSync(backup);
  if (isItself) throw new BackupError(`${backup} is the database itself, not a backup of it.`);
  mkdirSync(dirname(file), { recursive: true });
  const lock = takeSqliteLock(file);
  const ready = `${file}.restoring`;
  try {
    const restored = await prepare(ready, backup, context);
    return { ...restored, aside: swap(file, ready, context.clock.now()) };
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${ready}${suffix}`, { force: true });
    await lock.release();
  }
}

/** Makes the file that will be the database, and brings it to today's tables. */
async function prepare(
  ready: string,
  backup: string,
  context: Pick<Context, 'newId' | 'clock'>,
): Promise<Restored> {
  makePrivateFile(ready);
  await copyDatabase(backup, ready).catch((error: Error) => {
    throw new BackupError(`${backup} cannot be restored: ${error.message}.`, { cause: error });
  });
  const { db, dialect, close } = openDatabase(ready);
  try {
    if (!(await isPacesetters(db))) throw new BackupError(`${backup} is not a database of Pacesetter's.`);
    await migrate(db, dialect);
    return await markRestored({ ...context, db });
  } finally {
    await close();
  }
}

/** Puts the prepared file in the database's place; returns where that is now, or null when there was none. */
function swap(file: string, ready: string, now: Date): string | null {
  if (!existsSync(file)) {
    // A journal without its database must not be taken for the restored one's.
    for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    renameSync(ready, file);
    return null;
  }
  if (!foldJournal(file)) {
    throw new BackupError(`Another command is at work on ${file}. Wait until it has ended, then try again.`);
  }
  // The bot may run as somebody else than who restores.
  const { mode, uid, gid } = statSync(file);
  chmodSync(ready, mode);
  chownSync(ready, uid, gid);
  const aside = join(dirname(file), `${nameOf(file)}-before-restore-${stampOf(now)}${extname(file)}`);
  linkSync(file, aside);
  // A damaged database still has its journal.
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${aside}-wal`);
  rmSync(`${file}-shm`, { force: true });
  renameSync(ready, file);
  return aside;
}
