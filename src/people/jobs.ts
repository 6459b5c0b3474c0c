import type { Job } from '../capability.ts';
import type { Context } from '../context.ts';
import { hasRun, keepRun } from '../database/job-run-store.ts';
import { forgetReceipts } from '../database/receipt-store.ts';
import { inTransaction } from '../database/transaction.ts';
import { addDays } from '../kernel/date.ts';
import { localDateOf, localTimeOf, toInstant } from '../kernel/zoned.ts';
import { openChange } from './actions/open-change.ts';
import { syncWithin } from './actions/sync-members.ts';
import { allWorkspaces } from './store/workspaces.ts';
import type { Workspace } from './types.ts';

const NAME = 'people.nightly';
const AT = '03:00';
const DAY_MS = 86_400_000;

/**
 * Every night at 03:00 in the workspace's zone (later when the program was away): compares everyone with Slack, which
 * finds what an event missed, and forgets the receipts of deliveries older than a day.
 */
export const nightly: Job = {
  name: NAME,
  async nextDue(context, after) {
    const workspaces = await allWorkspaces(context.db);
    const instants = workspaces.map(({ zone }) => nextNight(zone, after).getTime());
    return instants.length > 0 ? new Date(Math.min(...instants)) : null;
  },
  async run(context, now) {
    for (const workspace of await allWorkspaces(context.db)) {
      const night = localDateOf(now, workspace.zone);
      const isDue = workspace.slackTeamId !== null && localTimeOf(now, workspace.zone) >= AT;
      if (isDue && !(await hasRun(context.db, workspace.id, NAME, night))) {
        await runNight(context, workspace, night);
      }
    }
  },
};

async function runNight(context: Context, workspace: Workspace, night: string) {
  const members = await context.directory.members();
  await inTransaction(context.db, async (trx) => {
    const change = await openChange(trx, context, workspace.id, { actorId: null, source: 'job' });
    await keepRun(trx, workspace.id, NAME, night, context.machine.now());
    await syncWithin(trx, change, members);
    await forgetReceipts(trx, new Date(context.machine.now().getTime() - DAY_MS));
  });
}

function nextNight(zone: string, after: Date): Date {
  const today = localDateOf(after, zone);
  const tonight = toInstant(today, AT, zone);
  return tonight > after ? tonight : toInstant(addDays(today, 1), AT, zone);
}
