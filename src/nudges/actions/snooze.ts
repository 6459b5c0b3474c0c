import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { periodContaining, shiftPeriod } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { perform } from '../../perform.ts';
import { nudgePermissions } from '../permissions.ts';
import { deleteSnooze, saveSnooze } from '../store/snoozes.ts';
import { ownDecision } from './own-decision.ts';
import { type Reminder, reminderOf } from './reminder.ts';

/**
 * Leaves a person out of the caller's next reminder: not before the Monday after it. Returns the reminder as it
 * stands then. Throws a UserError for anyone but its recipient.
 */
export async function snooze(context: Context, caller: Caller, decisionId: string): Promise<Reminder> {
  const decision = await ownDecision(context, caller, decisionId, nudgePermissions['nudges.snooze']);
  const now = context.clock.now();
  const until = shiftPeriod(periodContaining('week', localDateOf(now, caller.zone)), 2).start;
  await perform(context, caller, async (trx) => {
    await saveSnooze(trx, caller.workspaceId, decision, until, now);
    await writeAudit(trx, context, caller.workspaceId, [
      entryOf(caller, 'nudge.snoozed', decision.subjectId, { trigger: decision.trigger, until }),
    ]);
  });
  return reminderOf(context, { workspaceId: caller.workspaceId, ...decision });
}

/** Takes that back. */
export async function unsnooze(context: Context, caller: Caller, decisionId: string): Promise<Reminder> {
  const decision = await ownDecision(context, caller, decisionId, nudgePermissions['nudges.snooze']);
  await perform(context, caller, async (trx) => {
    if (!(await deleteSnooze(trx, caller.workspaceId, decision))) return;
    await writeAudit(trx, context, caller.workspaceId, [
      entryOf(caller, 'nudge.snooze_undone', decision.subjectId, { trigger: decision.trigger }),
    ]);
  });
  return reminderOf(context, { workspaceId: caller.workspaceId, ...decision });
}

function entryOf(
  { personId, source }: Caller,
  action: string,
  subjectId: string,
  detail: Record<string, string>,
) {
  return { actorId: personId, source, action, subjectKind: 'person', subjectId, detail };
}
