import type { Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { inTransaction } from '../../../database/transaction.ts';
import { addResults, type Result } from '../../store/results.ts';

/** Stores results that the job found; what another process was first with is left as it is. */
export async function keepResults(
  context: Context,
  workspaceId: string,
  results: readonly Result[],
  action: 'goal.closed' | 'goal.corrected',
): Promise<void> {
  if (results.length === 0) return;
  await inTransaction(context.db, async (trx) => {
    const added = await addResults(trx, workspaceId, results);
    const entries = added.map(({ goalId, period, round, actual, target, outcome }) => ({
      actorId: null,
      source: 'job' as const,
      action,
      subjectKind: 'goal',
      subjectId: goalId,
      detail: { period: period.key, round, actual, target, outcome },
    }));
    await writeAudit(trx, context, workspaceId, entries);
  });
}
