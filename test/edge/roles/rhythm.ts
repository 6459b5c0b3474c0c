import { inTransaction } from '../../../src/database/transaction.ts';
import { addGoalVersion } from '../../../src/goals/index.ts';
import { defineOwnKpi, draftOwn } from '../../../src/kpis/index.ts';
import { openChange } from '../../../src/people/index.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** What Ben is asked about at the end of a week, and who leads him. */
export type Rhythm = { longGoal: string; byHand: string; mert: string };

/**
 * A goal of Ben's for six weeks, of a KPI that he enters by hand. It begins today, so that it is too early to say how it goes,
 * and what else is shown of him stays as it is.
 */
export async function addRhythm(running: RunningBot, workspaceId: string, ben: string): Promise<Rhythm> {
  const { context, slack } = running;
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  const mert = await personIdOf(context, workspaceId, slack, 'mert');
  return inTransaction(context.db, async (trx) => {
    const draft = draftOwn({ name: 'Branch visits', unit: 'count', source: 'by_hand' });
    const { kpi } = await defineOwnKpi(trx, change, draft);
    const days = { validFrom: '2026-11-23', validTo: '2027-01-01' };
    const { goalId: longGoal } = await addGoalVersion(
      trx,
      workspaceId,
      { subject: { personId: ben }, kpi: kpi.key, periodKind: 'range' },
      { ...days, target: 30, currency: null, authorId: null, reason: '' },
      { newId: context.newId, at: 0 },
    );
    return { longGoal, byHand: kpi.key, mert };
  });
}
