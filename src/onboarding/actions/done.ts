import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { actingFor } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { type DatedTask, isOpen, isWaiting, progressOf } from '../rules/running.ts';
import { LONGEST_EVIDENCE } from '../rules/task.ts';
import { closeOnboarding, holdRunning } from '../store/onboardings.ts';
import { markDone, markOpen } from '../store/tasks.ts';
import { gone, type May, type Opened, openOnboarding } from './may.ts';
import { type Sheet, sheetsOf } from './sheet.ts';
import { GATE_ASKED, tell } from './tell.ts';

/** A task, as somebody may see it. */
export type OpenedTask = Opened & { task: DatedTask };

/** A task that concerns the caller. Throws a UserError for any other. */
export async function openTask(
  context: Context,
  caller: Caller,
  { id, key }: { id: string; key: string },
): Promise<OpenedTask> {
  const opened = await openOnboarding(context, caller, id);
  const task = opened.visible.find((each) => each.key === key);
  if (!task) throw gone();
  return { ...opened, task };
}

/** How far it is after something was done; `asks`: who is asked for their word. */
export type AfterTask = { sheet: Sheet; task: DatedTask; done: number; all: number; asks: string | null };

/**
 * Says that a task is done, with what shows it. A gate then waits for the manager, who is told. Once everything is done
 * the onboarding is over. Throws a UserError for a task that is not the caller's to do, or is done already.
 */
export async function finishTask(
  context: Context,
  caller: Caller,
  { id, key, evidence }: { id: string; key: string; evidence: string },
): Promise<AfterTask> {
  const { may } = await openTask(context, caller, { id, key });
  if (evidence.length > LONGEST_EVIDENCE) {
    throw new UserError((t) => t.onboarding.tooLong({ most: LONGEST_EVIDENCE }), 'evidence');
  }
  return perform(context, caller, async (trx) => {
    const { sheet, task } = await heldTask(trx, context, caller, { id, key });
    if (!may.do(task.role)) throw new UserError((t) => t.onboarding.notYourTask);
    if (!isOpen(task)) throw new UserError((t) => t.onboarding.doneAlready);
    // What a manager does and decides about is one step for them: they give their word on it.
    if (task.isGate && task.role === 'manager') throw new UserError((t) => t.onboarding.decideInstead);
    const asks = task.isGate;
    const done = { on: sheet.today, due: task.due, by: caller.personId, at: context.clock.now() };
    await markDone(trx, caller.workspaceId, { onboardingId: id, key }, { ...done, evidence, asks });
    await audit(trx, context, caller, sheet, key, asks ? 'onboarding.gate_asked' : 'onboarding.task_done');
    const asked =
      asks && sheet.manager ? await actingFor(trx, caller.workspaceId, sheet.manager.id, sheet.today) : null;
    if (asked && asked.id !== caller.personId) {
      const told = { kind: GATE_ASKED, period: context.newId(), params: { onboardingId: id, key } };
      await tell(trx, context, asked, told);
    }
    return { ...(await afterwards(trx, context, caller, id, key)), asks: asked?.name ?? null };
  });
}

/** Opens a task again that was done by mistake. Throws a UserError for a gate that the manager spoke on. */
export async function reopenTask(
  context: Context,
  caller: Caller,
  { id, key }: { id: string; key: string },
): Promise<AfterTask> {
  const { may } = await openTask(context, caller, { id, key });
  return perform(context, caller, async (trx) => {
    const { sheet, task } = await heldTask(trx, context, caller, { id, key });
    if (!mayReopen(task, may)) throw new UserError((t) => t.onboarding.notYourTask);
    await markOpen(trx, caller.workspaceId, { onboardingId: id, key });
    await audit(trx, context, caller, sheet, key, 'onboarding.task_reopened');
    return { ...(await afterwards(trx, context, caller, id, key)), asks: null };
  });
}

/** Whether somebody may take back that a task is done: their own word, never the manager's. */
export function mayReopen(task: DatedTask, may: Pick<May, 'do' | 'lead'>): boolean {
  // A gate that opened by itself waits whatever anybody says: it would open again the next morning.
  if (task.isGate)
    return isWaiting(task) ? task.doneBy !== null && may.do(task.role) : task.isDone && may.lead;
  return task.isDone && may.do(task.role);
}

/** The task as it stands while nobody else can change it. Throws a UserError when it is over. */
export async function heldTask(
  trx: Writer,
  context: Context,
  caller: Caller,
  { id, key }: { id: string; key: string },
): Promise<{ sheet: Sheet; task: DatedTask }> {
  const held = await holdRunning(trx, caller.workspaceId, id);
  const [sheet] = held ? await sheetsOf(context, trx, [held]) : [];
  const task = sheet?.tasks.find((each) => each.key === key);
  if (!sheet) throw new UserError((t) => t.onboarding.over);
  if (!task) throw gone();
  return { sheet, task };
}

/** What it comes to after a change; closes it when nothing is left. */
export async function afterwards(
  trx: Writer,
  context: Context,
  caller: Caller,
  id: string,
  key: string,
): Promise<Omit<AfterTask, 'asks'>> {
  const { sheet, task } = await heldTask(trx, context, caller, { id, key });
  const { done, all } = progressOf(sheet.tasks);
  if (done === all) {
    const closed = { state: 'done', by: caller.personId, at: context.clock.now() } as const;
    await closeOnboarding(trx, caller.workspaceId, id, closed);
  }
  return { sheet, task, done, all };
}

/** A line of the audit about a task; its key says which. */
export async function audit(
  trx: Writer,
  context: Context,
  { workspaceId, personId: actorId, source }: Caller,
  { onboarding }: Pick<Sheet, 'onboarding'>,
  key: string,
  action: string,
): Promise<void> {
  const subject = { subjectKind: 'person', subjectId: onboarding.personId };
  const detail = { onboarding: onboarding.id, task: key };
  await writeAudit(trx, context, workspaceId, [{ actorId, source, action, ...subject, detail }]);
}
