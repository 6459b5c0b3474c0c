import type { OnMerge } from '../../capability.ts';
import { addGoalVersion, moveGoals } from '../store/goal-versions.ts';
import { goalKeysOf, goalsOn } from '../store/goals.ts';
import { moveProposals } from '../store/merge-proposals.ts';
import { moveSteps } from '../store/steps.ts';

/**
 * The goals of one become the other's with their history, so that *Why?* goes on answering. Where both have a goal for
 * a KPI and kind of period, `into`'s holds and the other is ended. What was suggested to one is suggested to the other.
 */
export const mergeGoals: OnMerge = async (trx, change, { from, into }) => {
  const { workspaceId, actor, newId } = change;
  const keyOf = (goal: { kpi: string; periodKind: string }) => `${goal.kpi} ${goal.periodKind}`;
  const held = new Set((await goalKeysOf(trx, workspaceId, into)).map(keyOf));
  const goals = await goalKeysOf(trx, workspaceId, from);
  const free = goals.filter((goal) => !held.has(keyOf(goal)));
  await moveGoals(
    trx,
    workspaceId,
    free.map((goal) => goal.id),
    into,
  );
  const holding = await goalsOn(trx, workspaceId, { personIds: [from] }, change.today);
  for (const { kpi, periodKind, validFrom } of holding) {
    const end = {
      validFrom,
      validTo: null,
      target: null,
      currency: null,
      authorId: actor.actorId,
      reason: '',
    };
    const at = change.clock.now().getTime();
    const goal = { subject: { personId: from }, kpi, periodKind };
    await addGoalVersion(trx, workspaceId, goal, end, { newId, at });
  }
  await moveProposals(trx, workspaceId, { from, into });
  await moveSteps(trx, workspaceId, { from, into });
};
