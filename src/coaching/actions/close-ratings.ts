import type { Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { inTransaction } from '../../database/transaction.ts';
import { periodAway, periodOf } from '../../kernel/company-year.ts';
import { periodFromKey } from '../../kernel/period.ts';
import { localDateOf, toInstant } from '../../kernel/zoned.ts';
import { allWorkspaces, companyYear } from '../../people/index.ts';
import { closesOn, resultOf } from '../rules/rating.ts';
import { keepResult, openRatings, takeRatings } from '../store/ratings.ts';

/**
 * Closes the quarters that are over: what five or more said becomes one average that never changes, and the numbers
 * themselves go, those of fewer people with nothing left of them. So nothing that is shown moves with one more answer.
 */
export async function closeRatings(context: Context, now: Date): Promise<void> {
  for (const { id: workspaceId, zone } of await allWorkspaces(context.db)) {
    const today = localDateOf(now, zone);
    for (const rated of await openRatings(context.db, workspaceId)) {
      const quarter = periodFromKey(rated.quarter);
      if (!quarter || closesOn(quarter) > today) continue;
      await inTransaction(context.db, async (trx) => {
        const values = await takeRatings(trx, workspaceId, rated);
        if (values.length === 0) return;
        const result = resultOf(values);
        if (result) await keepResult(trx, workspaceId, { ...rated, end: quarter.end }, result);
        await writeAudit(trx, context, workspaceId, [
          {
            actorId: null,
            source: 'job',
            action: 'coaching.ratings_closed',
            subjectKind: 'person',
            subjectId: rated.managerId,
            detail: { quarter: rated.quarter, isShown: result !== null },
          },
        ]);
      });
    }
  }
}

/** The start of the next day on which a quarter's ratings are closed; whether there are any shows then. */
export async function nextClosing({ db }: Context, after: Date): Promise<Date | null> {
  const instants: number[] = [];
  for (const { id: workspaceId, zone } of await allWorkspaces(db)) {
    const year = await companyYear(db, workspaceId);
    const running = periodOf(year, 'quarter', localDateOf(after, zone));
    const closings = [periodAway(year, running, -1), running].map((quarter) =>
      toInstant(closesOn(quarter), '00:00', zone).getTime(),
    );
    instants.push(...closings.filter((at) => at > after.getTime()));
  }
  return instants.length > 0 ? new Date(Math.min(...instants)) : null;
}
