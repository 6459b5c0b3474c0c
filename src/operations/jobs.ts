import type { Job } from '../capability.ts';
import type { Context } from '../context.ts';
import { hasRun, keepRun } from '../database/job-run-store.ts';
import { inTransaction } from '../database/transaction.ts';
import { addDays } from '../kernel/date.ts';
import { localDateOf, localTimeOf, toInstant } from '../kernel/zoned.ts';
import { describeError } from '../log.ts';
import { allWorkspaces } from '../people/index.ts';
import { backUp } from './actions/back-up.ts';
import { databaseFile, firstWorkspaceAt } from './store.ts';

/** The names of the job's runs: done for a night, or failed in an hour of it. */
export const BACKUP = 'operations.backup';
export const BACKUP_FAILED = 'operations.backup_failed';

/** After the people of the night were compared. */
const AT = '03:30';

/**
 * Every night at 03:30 in the workspace's zone (later when the program was away): backs the SQLite file up. One that
 * failed is tried again in the next hour, not the next minute: it would copy much and fill the log. On PostgreSQL,
 * and for a database in memory, there is nothing to do.
 */
export const nightlyBackup: Job = {
  name: BACKUP,
  async nextDue(context, after) {
    const [workspace] = await allWorkspaces(context.db);
    if (!workspace || (await databaseFile(context.db)) === null) return null;
    const today = localDateOf(after, workspace.zone);
    const tonight = toInstant(today, AT, workspace.zone);
    return tonight > after ? tonight : toInstant(addDays(today, 1), AT, workspace.zone);
  },
  async run(context, now) {
    // The file is one for all workspaces; the oldest one's night is everybody's.
    const [workspace] = await allWorkspaces(context.db);
    if (!workspace) return;
    const { id, zone } = workspace;
    const [night, time] = [localDateOf(now, zone), localTimeOf(now, zone)];
    const hour = `${night}T${time.slice(0, 2)}`;
    if (time < AT || (await hasRun(context.db, id, BACKUP, night))) return;
    // Set up later today: nothing was there at night.
    if (((await firstWorkspaceAt(context.db)) ?? now) >= toInstant(night, AT, zone)) return;
    if (await hasRun(context.db, id, BACKUP_FAILED, hour)) return;
    const file = await databaseFile(context.db);
    if (file !== null) await backUpTonight(context, file, now, { workspaceId: id, night, hour });
  },
};

async function backUpTonight(
  context: Context,
  file: string,
  now: Date,
  { workspaceId, night, hour }: { workspaceId: string; night: string; hour: string },
) {
  const keep = (job: string, period: string) =>
    inTransaction(context.db, (trx) => keepRun(trx, workspaceId, job, period, context.machine.now()));
  try {
    const backup = await backUp(file, 'nightly', now);
    context.log.info({ backup }, 'the nightly backup is made');
  } catch (error) {
    context.log.error(
      { error: describeError(error) },
      'the nightly backup failed; it is tried again in an hour',
    );
    await keep(BACKUP_FAILED, hour);
    return;
  }
  await keep(BACKUP, night);
}
