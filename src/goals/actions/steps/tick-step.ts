import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { UserError } from '../../../errors.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { personById, requirePermission } from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { goalPermissions } from '../../permissions.ts';
import { goalHistory } from '../../store/goals.ts';
import { markStep, stepsOf } from '../../store/steps.ts';

/**
 * Says that a step is done today, or open again. Whoever is late finds it as it is. Throws a UserError for anyone but the
 * person whose goal it is and those who lead them, and when the goal holds no more.
 */
export async function tickStep(
  context: Context,
  caller: Caller,
  { goalId, position }: { goalId: string; position: number },
  isDone: boolean,
): Promise<void> {
  const { db } = context;
  const { workspaceId, personId: by, source } = caller;
  const now = context.clock.now();
  const history = await goalHistory(db, workspaceId, goalId);
  const subject = history[0]?.subject;
  if (!subject) throw new UserError((t) => t.targets.stepGone);
  const holder =
    'personId' in subject
      ? await personById(db, workspaceId, subject.personId, localDateOf(now, caller.zone))
      : null;
  const today = localDateOf(now, holder?.zone ?? caller.zone);
  const audiences = goalPermissions['goals.tick'];
  await requirePermission(db, caller, audiences, subject, today, (t) => t.targets.tickNotYours);
  const runs = history.some(({ validFrom, validTo }) => validFrom <= today && (!validTo || validTo > today));
  const steps = (await stepsOf(db, workspaceId, [goalId])).get(goalId) ?? [];
  if (!runs || !steps.some((step) => step.position === position)) {
    throw new UserError((t) => t.targets.stepGone);
  }
  await perform(context, caller, async (trx) => {
    const done = isDone ? { on: today, by } : null;
    if (!(await markStep(trx, workspaceId, { goalId, position }, done))) return;
    const action = isDone ? 'goal.step_done' : 'goal.step_reopened';
    const detail = { position, on: today };
    await writeAudit(trx, context, workspaceId, [
      { actorId: by, source, action, subjectKind: 'goal', subjectId: goalId, detail },
    ]);
  });
}
