import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { companyYear, requirePermission, workspaceById } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { goalPermissions } from '../permissions.ts';
import type { StorePurpose } from '../purpose.ts';
import { firstPeriod } from '../rules/first-period.ts';
import { type GoalRequest, type GoalSet, storeGoal } from './store-goal.ts';

export type { GoalRequest, GoalSet } from './store-goal.ts';

/**
 * Sets, changes or ends a goal as a new version with its author and reason. It counts at once, and a number for a
 * person is a suggestion: to them, or to their manager when they set it for themselves.
 * `storePurpose` goes with it, in the same transaction. Throws a UserError for a caller who leads neither the person nor the team.
 */
export async function setGoal(
  context: Context,
  caller: Caller,
  request: GoalRequest,
  storePurpose: StorePurpose | null = null,
): Promise<GoalSet> {
  const { db } = context;
  const { workspaceId, personId: actorId, source } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  await requirePermission(
    db,
    caller,
    goalPermissions['goals.set'],
    request.subject,
    today,
    (t) => t.goals.formNotYours,
  );
  const workspace = await workspaceById(db, workspaceId);
  const setting = { workspace, actor: { actorId, source }, authorId: actorId, today };
  const dated = { ...request, period: firstPeriod(await companyYear(db, workspaceId), request, today) };
  return perform(context, caller, async (trx) => {
    const set = await storeGoal(trx, context, setting, dated);
    await storePurpose?.(trx);
    return set;
  });
}
