import type { Job, OnMerge } from '../capability.ts';
import type { Context } from '../context.ts';
import { hasRun, keepRun } from '../database/job-run-store.ts';
import type { Writer } from '../database/open.ts';
import { forgetReceipts } from '../database/receipt-store.ts';
import { inTransaction } from '../database/transaction.ts';
import { addDays } from '../kernel/date.ts';
import { localDateOf, localTimeOf, toInstant } from '../kernel/zoned.ts';
import { openChange } from './actions/open-change.ts';
import { syncWithin } from './actions/sync-members.ts';
import { allMerges } from './store/merging.ts';
import { allWorkspaces } from './store/workspaces.ts';
import type { Change } from './types.ts';

const AT = '03:00';
const DAY_MS = 86_400_000;

/**
 * Every night at 03:00 in the workspace's zone (later when the program was away): compares everyone with Slack, which
 * finds what an event missed, and forgets the receipts of deliveries older than a day.
 */
export const nightly = everyNight('people.nightly', async (context) => {
  const members = await context.directory.members();
  return async (trx, change) => {
    await syncWithin(trx, change, members);
    await forgetReceipts(trx, new Date(context.machine.now().getTime() - DAY_MS));
  };
});

/**
 * Every night, what came for people who had turned out to be others by then, from an import that was under way at that
 * moment, follows them.
 */
export function strays(followers: readonly OnMerge[]): Job {
  return everyNight('people.strays', async () => async (trx, change) => {
    for (const merge of await allMerges(trx, change.workspaceId)) {
      for (const follow of followers) await follow(trx, change, merge);
    }
  });
}

type Work = (trx: Writer, change: Change) => Promise<void>;

/** A job of the night: `prepare` may ask Slack, what it returns is done in one transaction. */
function everyNight(name: string, prepare: (context: Context) => Promise<Work>): Job {
  return {
    name,
    async nextDue(context, after) {
      const workspaces = await allWorkspaces(context.db);
      const instants = workspaces.map(({ zone }) => nextNight(zone, after).getTime());
      return instants.length > 0 ? new Date(Math.min(...instants)) : null;
    },
    async run(context, now) {
      for (const workspace of await allWorkspaces(context.db)) {
        const night = localDateOf(now, workspace.zone);
        const isDue = workspace.slackTeamId !== null && localTimeOf(now, workspace.zone) >= AT;
        if (!isDue || (await hasRun(context.db, workspace.id, name, night))) continue;
        const work = await prepare(context);
        await inTransaction(context.db, async (trx) => {
          const change = await openChange(trx, context, workspace.id, { actorId: null, source: 'job' });
          await keepRun(trx, workspace.id, name, night, context.machine.now());
          await work(trx, change);
        });
      }
    },
  };
}

function nextNight(zone: string, after: Date): Date {
  const today = localDateOf(after, zone);
  const tonight = toInstant(today, AT, zone);
  return tonight > after ? tonight : toInstant(addDays(today, 1), AT, zone);
}
