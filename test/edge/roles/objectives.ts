import { inTransaction } from '../../../src/database/transaction.ts';
import { addGoalVersion } from '../../../src/goals/index.ts';
import { periodOf, plainYear } from '../../../src/kernel/company-year.ts';
import { insertObjective } from '../../../src/objectives/index.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** What the company wants next year, another that is to be closed, and a goal of East for it. */
export type Objectives = { objective: string; toClose: string; teamGoal: string };

/** Nothing of it covers today, so that no goal is warned about. */
export async function addObjectives(
  { context }: RunningBot,
  workspaceId: string,
  teamId: string,
): Promise<Objectives> {
  const period = periodOf(plainYear, 'year', '2027-06-01');
  const at = context.clock.now().getTime();
  const [objective, toClose] = [context.newId(), context.newId()];
  const draft = (title: string) => ({
    about: 'own' as const,
    title,
    why: 'Because.',
    numbers: [{ kpi: 'deals_won' as const, target: 400, currency: null }],
  });
  const teamGoal = await inTransaction(context.db, async (trx) => {
    await insertObjective(
      trx,
      workspaceId,
      { id: objective, period, draft: draft('North star') },
      { authorId: null, at },
    );
    await insertObjective(
      trx,
      workspaceId,
      { id: toClose, period, draft: draft('Pole star') },
      { authorId: null, at },
    );
    const { goalId } = await addGoalVersion(
      trx,
      workspaceId,
      { subject: { teamId }, kpi: 'deals_won', periodKind: 'week' },
      {
        validFrom: '2026-11-23',
        validTo: null,
        target: 50,
        currency: null,
        authorId: null,
        reason: '',
      },
      { newId: context.newId, at },
    );
    return goalId;
  });
  return { objective, toClose, teamGoal };
}
