import { existsSync } from 'node:fs';
import { NewerSchemaError, pendingMigrations, refuseNewer } from '../../database/migrate.ts';
import type { Database } from '../../database/open.ts';
import { newestBackupAt } from '../backup-files.ts';
import { BACKUP_FAILED } from '../jobs.ts';
import { firstWorkspaceAt, hasTables, lastRunOf, quickCheck } from '../store.ts';
import { type Finding, note, ok, wrong } from './finding.ts';

const HOUR_MS = 3_600_000;
const OLD_MS = 48 * HOUR_MS;

/** Whether the database has this release's tables and, on SQLite, is sound. */
export async function examineTables({ db, dialect }: Database): Promise<Finding> {
  try {
    await refuseNewer(db);
  } catch (error) {
    if (!(error instanceof NewerSchemaError)) throw error;
    return wrong(
      'database',
      'it was upgraded by a newer Pacesetter.',
      'start that release, or restore a backup made before the upgrade.',
    );
  }
  if (!(await hasTables(db))) return note('database', 'it is empty; the first start makes its tables.');
  const pending = await pendingMigrations(db);
  if (pending.length > 0) {
    return wrong(
      'database',
      `it is from an older release (${pending.join(', ')} to come).`,
      'restart the bot, which upgrades it (on SQLite after a backup).',
    );
  }
  if (dialect === 'postgres') return ok('database', 'PostgreSQL answers and has the tables of this release.');
  const verdict = await quickCheck(db);
  return verdict === 'ok'
    ? ok('database', 'it has the tables of this release and is sound (quick_check).')
    : wrong(
        'database',
        `it is damaged (${verdict}).`,
        'stop the bot and restore the newest backup: npm run cli -- restore FILE',
      );
}

/** Whether there is a backup, and from when. Needs today's tables. */
export async function examineBackups({ db, file }: Database, now: Date): Promise<Finding> {
  if (file === null)
    return note('backup', 'on PostgreSQL it is not ours to make: pg_dump, or npm run cli -- backup.');
  const newest = newestBackupAt(file);
  const failed = await lastRunOf(db, [BACKUP_FAILED]);
  if (failed && (!newest || failed > newest)) {
    const says = `the nightly one failed, last on ${minute(failed)}; the newest is ${newest ? `of ${minute(newest)}` : 'none'}.`;
    return wrong('backup', says, 'npm run cli -- backup says why.');
  }
  if (newest && now.getTime() - newest.getTime() <= OLD_MS) {
    return ok('backup', `the newest is ${hours(now.getTime() - newest.getTime())} old.`);
  }
  const since = await firstWorkspaceAt(db);
  if (!newest && (!since || now.getTime() - since.getTime() <= OLD_MS)) {
    return note('backup', 'none yet; the bot makes one at 03:30.');
  }
  const says = newest ? `the newest is of ${minute(newest)}.` : 'there is none.';
  return wrong('backup', says, 'npm run cli -- backup; the bot makes one each night at 03:30 while it runs.');
}

/** Whether there is a file to open: opening one that is not there would make it. */
export function isMissing(url: string, isPostgres: boolean): boolean {
  return !isPostgres && !existsSync(url);
}

const minute = (instant: Date) => `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function hours(ms: number): string {
  const count = Math.round(ms / HOUR_MS);
  return count === 1 ? '1 hour' : `${count} hours`;
}
