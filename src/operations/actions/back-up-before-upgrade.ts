import { pendingMigrations } from '../../database/migrate.ts';
import type { Database } from '../../database/open.ts';
import { hasTables } from '../store.ts';
import { backUp } from './back-up.ts';

/**
 * Backs a SQLite file up when it holds something and migrations are to come; returns the path, or null when there was
 * nothing to do. There is no other way back from an upgrade, so one without a backup does not begin: throws a
 * BackupError. PostgreSQL has its own tools, which may be on another machine.
 */
export async function backUpBeforeUpgrade({ db, file }: Database, now: Date): Promise<string | null> {
  if (file === null || !(await hasTables(db))) return null;
  if ((await pendingMigrations(db)).length === 0) return null;
  return backUp(file, 'before-upgrade', now);
}
