import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { deputiesOn, personById } from '../../people/index.ts';
import type { NudgeNumbers } from '../../reminder.ts';
import { nudgePermissions } from '../permissions.ts';
import { ownDecision } from './own-decision.ts';

/** Why somebody was named: the numbers as they stood when it was said. */
export type NudgeWhy = { name: string; day: LocalDate; trigger: string; numbers: NudgeNumbers };

/**
 * What stands behind one person of a reminder. Throws a UserError for anyone but its recipient, and for a recipient to
 * whom that person does not report any more, nor to somebody they stand in for.
 */
export async function whyNudged(context: Context, caller: Caller, decisionId: string): Promise<NudgeWhy> {
  const { db } = context;
  const { workspaceId, personId, zone } = caller;
  const decision = await ownDecision(context, caller, decisionId, nudgePermissions['nudges.read']);
  const today = localDateOf(context.clock.now(), zone);
  const subject = await personById(db, workspaceId, decision.subjectId, today);
  const managerId = subject?.managerId ?? '';
  const standsIn = (await deputiesOn(db, workspaceId, [managerId], today)).get(managerId) === personId;
  if (!subject || (managerId !== personId && !standsIn)) throw new UserError((t) => t.nudges.notYoursNow);
  return {
    name: subject.name,
    day: localDateOf(decision.decidedAt, zone),
    trigger: decision.trigger,
    numbers: decision.numbers,
  };
}
