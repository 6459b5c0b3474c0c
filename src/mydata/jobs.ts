import type { Job } from '../capability.ts';
import { hasRun, keepRun } from '../database/job-run-store.ts';
import { inTransaction } from '../database/transaction.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import { addDays } from '../kernel/date.ts';
import { localDateOf, localTimeOf, toInstant } from '../kernel/zoned.ts';
import { allWorkspaces } from '../people/index.ts';
import { forgetWhatIsOver } from './actions/forget.ts';

/** On the workspace's clocks; after the look at Slack, which says who left. */
export const FORGET_AT = '03:30';

const NAME = 'mydata.forget';

/** Every night deletes what is kept no longer (`rules/retention.ts`), later when the program was away. */
export const forgetJob: Job = {
  name: NAME,
  async nextDue(context, after) {
    const instants = (await allWorkspaces(context.db)).map(({ zone }) => {
      const today = localDateOf(after, zone);
      const tonight = toInstant(today, FORGET_AT, zone);
      return (tonight > after ? tonight : toInstant(addDays(today, 1), FORGET_AT, zone)).getTime();
    });
    return instants.length > 0 ? new Date(Math.min(...instants)) : null;
  },
  async run(context, now) {
    for (const { id: workspaceId, zone } of await allWorkspaces(context.db)) {
      const today = localDateOf(now, zone);
      if (localTimeOf(now, zone) < FORGET_AT || (await hasRun(context.db, workspaceId, NAME, today)))
        continue;
      await forgetWhatIsOver(context, { workspaceId, zone, today });
      const finishedAt = context.machine.now();
      await inTransaction(context.db, (trx) => keepRun(trx, workspaceId, NAME, today, finishedAt)).catch(
        (error) => {
          // Another process may have been first; it deleted the same.
          if (!isUniqueViolation(error)) throw error;
        },
      );
    }
  },
};
