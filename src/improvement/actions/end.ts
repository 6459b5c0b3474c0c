import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { actorOf } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import type { Outcome } from '../rules/plan.ts';
import { movePlan, shareRow } from '../store.ts';
import { ownPlan, type PlanView, readPlan, requirePart } from './load-plan.ts';
import { planNews } from './news.ts';

/** Either says no to a plan that was never agreed to: it is gone from both lists, and the other hears of it. */
export async function dropPlan(context: Context, caller: Caller, planId: string): Promise<PlanView> {
  const view = await ownPlan(context, caller, planId);
  await settle(context, caller, view, 'dropped');
  return readPlan(context, caller, planId);
}

/** Either ends a plan that runs. Whether it was achieved say the numbers, once its last day is over; before that it was stopped. */
export async function endPlan(context: Context, caller: Caller, planId: string): Promise<PlanView> {
  const view = await ownPlan(context, caller, planId);
  await settle(context, caller, view, outcomeOf(view));
  return readPlan(context, caller, planId);
}

/** What its end would be called today. */
export function outcomeOf({ agreed, numbers, today }: PlanView): Outcome {
  if (!agreed || !numbers || today < agreed.end) return 'stopped';
  return numbers.isReached ? 'achieved' : 'not_achieved';
}

async function settle(
  context: Context,
  caller: Caller,
  { plan, part, versions }: PlanView,
  how: Outcome | 'dropped',
): Promise<void> {
  const { workspaceId } = caller;
  const at = context.clock.now();
  const what = how === 'dropped' ? 'dropped' : 'ended';
  const to = part === 'person' ? plan.managerId : plan.personId;
  await perform(context, caller, async (trx) => {
    const moved =
      how === 'dropped'
        ? await movePlan(trx, workspaceId, plan.id, 'offered', { state: 'dropped', at })
        : await movePlan(trx, workspaceId, plan.id, 'running', { state: 'ended', outcome: how, at });
    if (!moved) throw new UserError((t) => t.improvement.isOver);
    const version = versions.at(-1)?.version ?? 0;
    await planNews(trx, context, workspaceId, { planId: plan.id, what, version, to });
    await writeAudit(trx, context, workspaceId, [
      {
        ...{ ...actorOf(caller), action: `improvement.${what}`, subjectKind: 'improvement_plan' },
        subjectId: plan.id,
      },
    ]);
  });
}

/** The person shows their plan to who leads them now. Throws a UserError when that is nobody else. */
export async function sharePlan(context: Context, caller: Caller, planId: string): Promise<PlanView> {
  const { workspaceId } = caller;
  const { plan, newManager, versions } = await ownPlan(context, caller, planId);
  await requirePart(context, caller, 'improvement.share', [plan.personId]);
  if (!newManager) throw new UserError((t) => t.improvement.nobodyNew);
  await perform(context, caller, async (trx) => {
    await shareRow(trx, workspaceId, planId, newManager.id);
    const version = versions.at(-1)?.version ?? 0;
    await planNews(trx, context, workspaceId, { planId, what: 'shared', version, to: newManager.id });
    await writeAudit(trx, context, workspaceId, [
      {
        ...{
          ...actorOf(caller),
          action: 'improvement.shared',
          subjectKind: 'improvement_plan',
          subjectId: planId,
        },
        detail: { with: newManager.id },
      },
    ]);
  });
  return readPlan(context, caller, planId);
}
