import { inTransaction } from '../../../src/database/transaction.ts';
import { addGoalVersion } from '../../../src/goals/index.ts';
import { defineOwnKpi, draftOwn, ownFact, writeFacts } from '../../../src/kpis/index.ts';
import { openChange } from '../../../src/people/index.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** What Ben is asked about at the end of a week, and who leads him. */
export type Rhythm = { monthGoal: string; byHand: string; mert: string };

/** A goal of Ben's for a month, of a KPI that he enters by hand; he is ahead of it, and has nothing of this week. */
export async function addRhythm(running: RunningBot, workspaceId: string, ben: string): Promise<Rhythm> {
  const { context, slack } = running;
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  const mert = await personIdOf(context, workspaceId, slack, 'mert');
  return inTransaction(context.db, async (trx) => {
    const draft = draftOwn({ name: 'Branch visits', unit: 'count', source: 'by_hand' });
    const { kpi } = await defineOwnKpi(trx, change, draft);
    await writeFacts(trx, context, workspaceId, [
      {
        ...ownFact(kpi, { amount: 100, thing: null }),
        kpi: kpi.key,
        subject: { kind: 'person', id: ben },
        date: '2026-11-18',
        occurredAt: context.clock.now(),
        currency: null,
        source: { kind: 'entry', id: context.newId() },
      },
    ]);
    const { goalId: monthGoal } = await addGoalVersion(
      trx,
      workspaceId,
      { subject: { personId: ben }, kpi: kpi.key, periodKind: 'month' },
      { validFrom: '2026-11-01', validTo: null, target: 110, currency: null, authorId: null, reason: '' },
      { newId: context.newId, at: 0 },
    );
    return { monthGoal, byHand: kpi.key, mert };
  });
}
