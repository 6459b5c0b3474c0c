import type { Job } from '../capability.ts';
import type { Context } from '../context.ts';
import { hasRun, keepRun, runsOf } from '../database/job-run-store.ts';
import { inTransaction } from '../database/transaction.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import { addDays } from '../kernel/date.ts';
import { localDateOf, localTimeOf, toInstant } from '../kernel/zoned.ts';
import { allWorkspaces, type Workspace } from '../people/index.ts';
import { closePeriods } from './actions/closing/close-periods.ts';
import { correctResults } from './actions/closing/correct-results.ts';

const NAME = 'goals.close';

/** After the night's imports, before anybody is at work. */
const AT = '05:00';

/**
 * Every night at 05:00 in the workspace's zone (later when the program was away): closes the goals whose periods are over,
 * and corrects what was closed before from what came in since the last night.
 */
export const closingJob: Job = {
  name: NAME,
  async nextDue(context, after) {
    const workspaces = await allWorkspaces(context.db);
    const instants = workspaces.map(({ zone }) => nextNight(zone, after).getTime());
    return instants.length > 0 ? new Date(Math.min(...instants)) : null;
  },
  async run(context, now) {
    for (const workspace of await allWorkspaces(context.db)) {
      const night = localDateOf(now, workspace.zone);
      if (localTimeOf(now, workspace.zone) < AT) continue;
      if (await hasRun(context.db, workspace.id, NAME, night)) continue;
      await closeNight(context, workspace, now);
    }
  },
};

/** Each step may be done again: a night that was interrupted is done from the start. */
async function closeNight(context: Context, workspace: Workspace, now: Date): Promise<void> {
  const { id, zone } = workspace;
  const night = localDateOf(now, zone);
  const runs = await runsOf(context.db, id, NAME);
  if (runs) {
    // A day more than needed, for what was being written while the last night was under way.
    await correctResults(context, workspace, now, toInstant(addDays(runs.last, -1), AT, zone));
  }
  await closePeriods(context, workspace, now, runs?.first ?? night);
  try {
    await inTransaction(context.db, (trx) => keepRun(trx, id, NAME, night, context.machine.now()));
  } catch (error) {
    // Another process did the same night at the same time.
    if (!isUniqueViolation(error)) throw error;
  }
}

function nextNight(zone: string, after: Date): Date {
  const today = localDateOf(after, zone);
  const tonight = toInstant(today, AT, zone);
  return tonight > after ? tonight : toInstant(addDays(today, 1), AT, zone);
}
