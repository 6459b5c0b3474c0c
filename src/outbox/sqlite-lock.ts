import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import type { Ownership } from './ownership.ts';

/** Another process sends from this SQLite file. */
export class AlreadyRunningError extends Error {
  override name = 'AlreadyRunningError';

  constructor(file: string) {
    super(
      `Another Pacesetter is already running on ${file}. Stop it first: with SQLite only one process may send.`,
    );
  }
}

const BUSY_TIMEOUT_MS = 50;

/**
 * Holds an exclusive lock on `<file>.lock`, which the operating system frees at once when the process dies.
 * Without a file (a database in memory) nobody else can be there. Throws an AlreadyRunningError.
 */
export function takeSqliteLock(file: string | null): Ownership {
  const release = file === null ? () => {} : lock(file);
  let isHeld = true;
  return {
    owner: randomUUID(),
    confirm: async () => isHeld,
    isDead: async () => isHeld,
    release: async () => {
      isHeld = false;
      release();
    },
  };
}

/** Whether some process holds the lock now. Looking takes nothing from anybody. */
export function isSqliteLocked(file: string): boolean {
  if (!existsSync(`${file}.lock`)) return false;
  const connection = new SqliteDatabase(`${file}.lock`, { readonly: true, timeout: 0 });
  try {
    connection.prepare('select count(*) from sqlite_master').get();
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    connection.close();
  }
}

function lock(file: string): () => void {
  const connection = new SqliteDatabase(`${file}.lock`, { timeout: BUSY_TIMEOUT_MS });
  try {
    connection.exec('begin exclusive');
  } catch (error) {
    connection.close();
    throw isBusy(error) ? new AlreadyRunningError(file) : error;
  }
  return () => connection.close();
}

function isBusy(error: unknown): boolean {
  return error instanceof SqliteDatabase.SqliteError && error.code === 'SQLITE_BUSY';
}
