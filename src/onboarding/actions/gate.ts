import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { perform } from '../../perform.ts';
import { LONGEST_REASON } from '../rules/task.ts';
import { decideGate } from '../store/tasks.ts';
import { type AfterTask, afterwards, audit, heldTask, type OpenedTask, openTask } from './done.ts';
import { requireLed } from './may.ts';
import { readinessOf } from './readiness.ts';
import { GATE_DECIDED, tell } from './tell.ts';

/** A gate on which the caller may give their word. Throws a UserError for any other. */
export async function openGate(
  context: Context,
  caller: Caller,
  { id, key }: { id: string; key: string },
): Promise<OpenedTask> {
  await requireLed(context, caller, id);
  const opened = await openTask(context, caller, { id, key });
  if (!opened.task.isGate) throw new UserError((t) => t.onboarding.notAGate);
  if (opened.task.isDone) throw new UserError((t) => t.onboarding.doneAlready);
  return opened;
}

/**
 * The manager's word on a gate: passed, or not yet and why. The newcomer is told. Throws a UserError for anybody else, for
 * *not yet* without a reason, and for *passed* without one while something that the gate asks for is missing.
 */
export async function decideOnGate(
  context: Context,
  caller: Caller,
  { id, key, isPassed, reason }: { id: string; key: string; isPassed: boolean; reason: string },
): Promise<AfterTask> {
  await openGate(context, caller, { id, key });
  if (!isPassed && reason === '') throw new UserError((t) => t.onboarding.reasonMissing, 'reason');
  if (reason.length > LONGEST_REASON) {
    throw new UserError((t) => t.onboarding.tooLong({ most: LONGEST_REASON }), 'reason');
  }
  return perform(context, caller, async (trx) => {
    const { sheet, task } = await heldTask(trx, context, caller, { id, key });
    if (task.isDone) throw new UserError((t) => t.onboarding.doneAlready);
    const { isAllThere } = await readinessOf(context, trx, sheet, task, caller.personId);
    if (isPassed && !isAllThere && reason === '') {
      throw new UserError((t) => t.onboarding.passReasonMissing, 'reason');
    }
    const at = context.clock.now();
    const word = { isPassed, reason, by: caller.personId, at, on: sheet.today, due: task.due };
    await decideGate(trx, caller.workspaceId, { onboardingId: id, key }, word);
    await audit(
      trx,
      context,
      caller,
      sheet,
      key,
      isPassed
        ? isAllThere
          ? 'onboarding.gate_passed'
          : 'onboarding.gate_passed_early'
        : 'onboarding.gate_not_yet',
    );
    const told = { kind: GATE_DECIDED, period: context.newId(), params: { onboardingId: id, key } };
    await tell(trx, context, sheet.newcomer, told);
    return { ...(await afterwards(trx, context, caller, id, key)), asks: null };
  });
}
