import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { isLocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { Person } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { type Update, updateTo } from '../rules/update.ts';
import { closeOnboarding, holdRunning, updateOnboarding } from '../store/onboardings.ts';
import { changeTask, insertTasks, removeTasks } from '../store/tasks.ts';
import { type Template, templateById } from '../store/templates.ts';
import { askBuddy, pickedBuddy } from './buddy.ts';
import { requireLed } from './may.ts';
import type { Sheet } from './sheet.ts';
import { isWithin } from './start.ts';

/** What the form to change one shows; `newer`: its plan has been changed since. */
export type ChangeDraft = { sheet: Sheet; newer: Template | null };

/** Throws a UserError for anybody but those who lead the newcomer. */
export async function draftChange(context: Context, caller: Caller, id: string): Promise<ChangeDraft> {
  const { sheet } = await requireLed(context, caller, id);
  const { plan } = sheet.onboarding;
  const template =
    'templateId' in plan ? await templateById(context.db, caller.workspaceId, plan.templateId) : null;
  const isNewer = template !== null && 'version' in plan && template.version > plan.version;
  return { sheet, newer: isNewer ? template : null };
}

/** Moves the first day, or names another buddy, who is asked. Open tasks follow; what is done stays. */
export async function changeOnboarding(
  context: Context,
  caller: Caller,
  { id, firstDay, buddySlackId }: { id: string; firstDay: string; buddySlackId: string | null },
): Promise<{ newcomer: Person; asked: Person | null }> {
  const { sheet } = await requireLed(context, caller, id);
  const { onboarding, newcomer } = sheet;
  const isMoved = firstDay !== onboarding.firstDay;
  const today = localDateOf(context.clock.now(), caller.zone);
  if (isMoved && !(isLocalDate(firstDay) && isWithin(firstDay, today))) {
    throw new UserError((t) => t.onboarding.firstDayFar({ ago: 30, ahead: 180 }), 'first_day');
  }
  const picked = await pickedBuddy(context, newcomer, buddySlackId);
  const isOther = picked !== null && picked.id !== sheet.buddy?.id;
  const isGone = picked === null && sheet.buddy !== null;
  await change(
    context,
    caller,
    id,
    'onboarding.changed',
    { firstDay, buddy: picked?.id ?? null },
    async (trx) => {
      const askedOn = picked && localDateOf(context.clock.now(), picked.zone);
      await updateOnboarding(trx, caller.workspaceId, id, {
        ...(isMoved ? { firstDay } : {}),
        ...(isOther && askedOn ? { buddy: { personId: picked.id, state: 'asked', askedOn } } : {}),
        ...(isGone ? { buddy: null } : {}),
      });
      if (isOther) await askBuddy(trx, context, onboarding, picked);
    },
  );
  return { newcomer, asked: isOther ? picked : null };
}

/** Takes over the plan as it is now (`rules/update.ts`). Throws a UserError when nothing is newer. */
export async function followPlan(
  context: Context,
  caller: Caller,
  id: string,
): Promise<Update & { newcomer: Person }> {
  const { sheet, newer } = await draftChange(context, caller, id);
  if (!newer) throw new UserError((t) => t.onboarding.nothingNewer);
  const update = updateTo(sheet.tasks, newer.tasks);
  const { onboarding, newcomer } = sheet;
  await change(context, caller, id, 'onboarding.plan_followed', { version: newer.version }, async (trx) => {
    const { workspaceId } = caller;
    for (const task of update.changed) await changeTask(trx, workspaceId, id, task);
    await removeTasks(trx, workspaceId, id, update.removed);
    await insertTasks(trx, workspaceId, onboarding, update.added);
    await updateOnboarding(trx, workspaceId, id, { version: newer.version });
  });
  return { ...update, newcomer };
}

/** Ends it before everything is done. */
export async function endOnboarding(context: Context, caller: Caller, id: string): Promise<Person> {
  const { sheet } = await requireLed(context, caller, id);
  const closed = { state: 'ended', by: caller.personId, at: context.clock.now() } as const;
  await change(context, caller, id, 'onboarding.ended', {}, (trx) =>
    closeOnboarding(trx, caller.workspaceId, id, closed),
  );
  return sheet.newcomer;
}

/** One change while nobody else makes any, with its line in the audit. */
async function change(
  context: Context,
  caller: Caller,
  id: string,
  action: string,
  detail: Readonly<Record<string, string | number | null>>,
  work: (trx: Writer) => Promise<void>,
): Promise<void> {
  const { workspaceId, personId: actorId, source } = caller;
  await perform(context, caller, async (trx) => {
    const held = await holdRunning(trx, workspaceId, id);
    if (!held) throw new UserError((t) => t.onboarding.over);
    await work(trx);
    const subject = { subjectKind: 'person', subjectId: held.personId };
    await writeAudit(trx, context, workspaceId, [
      { actorId, source, action, ...subject, detail: { onboarding: id, ...detail } },
    ]);
  });
}
