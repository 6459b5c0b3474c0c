import type { Database } from '../database/open.ts';
import { takePostgresLock } from './postgres-lock.ts';
import { takeSqliteLock } from './sqlite-lock.ts';

/**
 * A process's right to send from a database, and its proof that another process is dead.
 * Proof comes from locks that the operating system or the database server frees with their holder, never from
 * clocks: a process that was merely paused is not robbed of its claims.
 */
export type Ownership = {
  /** Names this process in the rows that it claims; new at every start. */
  owner: string;
  /** Whether the lock is held at this moment; false for good once it was lost. */
  confirm(): Promise<boolean>;
  /** Whether that other owner's process is certainly gone. */
  isDead(owner: string): Promise<boolean>;
  release(): Promise<void>;
};

/**
 * Takes the right to send. On SQLite one process at a time has it: throws an AlreadyRunningError for a second.
 * On PostgreSQL many share the work; `url` must lead to the server itself or to a pool of whole sessions.
 * `onLost` is called once when the lock was lost: claims are no longer safe from others, and the process must end.
 */
export async function takeOwnership(
  database: Database,
  url: string,
  onLost: (reason: string) => void,
): Promise<Ownership> {
  return database.dialect === 'sqlite' ? takeSqliteLock(database.file) : await takePostgresLock(url, onLost);
}
