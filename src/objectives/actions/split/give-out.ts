import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { UserError } from '../../../errors.ts';
import { heldGoal, storeGoal } from '../../../goals/index.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { actorOf, requirePermission, workspaceById } from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { objectivePermissions } from '../../permissions.ts';
import { type Coverage, coverageOf } from '../../rules/coverage.ts';
import { putLink } from '../put-link.ts';
import { effectiveIn } from './preview.ts';
import { type SplitPart, type Whole, wholeToSplit } from './whole.ts';

/** What was set or suggested. */
export type SplitStored = {
  whole: Whole;
  /** `changed`: the number is another than before. */
  given: { part: SplitPart; target: number; changed: boolean }[];
  coverage: Coverage | null;
};

/**
 * Stores the parts of a number in one step: each a goal of its team, or a suggestion to its person, and part of the whole.
 * What stands so already is only linked. Throws a UserError like `wholeToSplit`, for parts that are not among the whole's,
 * and when half as much again or more is given out: that takes an admin and a reason.
 */
export async function storeSplit(
  context: Context,
  caller: Caller,
  asked: { key: string; day: LocalDate; reason: string },
  numbers: readonly { id: string; target: number }[],
): Promise<SplitStored> {
  const { db, clock } = context;
  const { workspaceId, personId: authorId } = caller;
  const whole = await wholeToSplit(context, caller, asked);
  const workspace = await workspaceById(db, workspaceId);
  // A goal's number is in the company's currency, and there is no rate between the two.
  if (whole.currency !== null && whole.currency !== workspace.currency) {
    throw new UserError((t) => t.objectives.otherCurrency({ currency: whole.currency ?? '' }));
  }
  const given = numbers.map(({ id, target }) => {
    const part = whole.parts.find((each) => each.id === id);
    if (!part) throw new UserError((t) => t.common.outdatedForm);
    return { part, target };
  });
  const counting = await effectiveIn(context, caller, whole);
  const assigned = given.reduce((sum, { part, target }) => sum + counting(part.id, target).target, 0);
  const coverage = coverageOf(assigned, whole.target);
  const today = localDateOf(clock.now(), caller.zone);
  if (coverage?.status === 'approval') await requireApproval(context, caller, asked.reason, today);
  const actor = actorOf(caller);
  const setting = { workspace, actor, authorId, today };
  const { kpi, period, repeats, key, until } = whole;
  const stored = await perform(context, caller, async (trx) => {
    const done: SplitStored['given'] = [];
    for (const { part, target } of given) {
      const { subject } = part;
      const before = await heldGoal(trx, workspaceId, { subject, kpi, period });
      const isSame = before?.target === target && before.currency === whole.currency;
      if (!isSame) {
        await storeGoal(trx, context, setting, {
          subject,
          kpi,
          period,
          repeats,
          target,
          reason: asked.reason,
        });
      }
      const goal = await heldGoal(trx, workspaceId, { subject, kpi, period });
      if (!goal) continue;
      const link = { goalId: goal.id, parent: key, from: period.start, until, note: '' };
      await putLink(trx, context, { workspaceId, actor }, link);
      done.push({ part, target, changed: !isSame });
    }
    await writeAudit(trx, context, workspaceId, [
      {
        ...actor,
        action: 'number.split',
        subjectKind: whole.isOfTeam ? 'goal' : 'objective',
        subjectId: key.split(':')[1] ?? '',
        detail: { kpi, from: period.start, whole: whole.target, assigned, parts: done.length },
      },
    ]);
    return done;
  });
  return { whole, given: stored, coverage };
}

async function requireApproval(
  { db }: Context,
  caller: Caller,
  reason: string,
  today: LocalDate,
): Promise<void> {
  const { personId } = caller;
  const allowed = objectivePermissions['objectives.over_assign'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.objectives.askAdmin);
  if (reason === '') throw new UserError((t) => t.objectives.reasonNeeded, 'reason');
}
