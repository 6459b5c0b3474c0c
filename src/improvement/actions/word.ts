import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { actorOf } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { checksOf, LONGEST_WORD } from '../rules/plan.ts';
import { saveWord } from '../store.ts';
import { ownPlan, type PlanView, readPlan } from './load-plan.ts';

/** The field of the form, under which refusals stand. */
export const WORD_FIELD = 'word';

/** The check that was last; null before the first one, and when nothing runs. */
export function lastCheck({ plan, agreed, today }: PlanView): LocalDate | null {
  if (!agreed || plan.state !== 'running') return null;
  return checksOf(agreed).findLast((day) => day <= today) ?? null;
}

/** Whether the caller said nothing at the last check yet. */
export function isWordMissing(view: PlanView, personId: string): boolean {
  const checkOn = lastCheck(view);
  if (checkOn === null || view.part === 'reader') return false;
  return !view.words.some((word) => word.checkOn === checkOn && word.authorId === personId);
}

/** The plan with the check that is last. Throws a UserError when there was none yet. */
export async function startWord(context: Context, caller: Caller, planId: string): Promise<PlanView> {
  const view = await ownPlan(context, caller, planId);
  if (lastCheck(view) === null) throw new UserError((t) => t.improvement.noCheckYet);
  return view;
}

/** Keeps what one of the two says at the last check; the other reads it in the plan. */
export async function sayWord(
  context: Context,
  caller: Caller,
  { planId, checkOn, text: typed }: { planId: string; checkOn: LocalDate; text: string },
): Promise<PlanView> {
  const { workspaceId, personId: authorId } = caller;
  const view = await startWord(context, caller, planId);
  if (lastCheck(view) !== checkOn) throw new UserError((t) => t.common.outdatedForm);
  const text = typed.trim();
  if (!text) throw new UserError((t) => t.improvement.wordMissing, WORD_FIELD);
  if (text.length > LONGEST_WORD) {
    throw new UserError((t) => t.improvement.tooLong({ most: LONGEST_WORD }), WORD_FIELD);
  }
  await perform(context, caller, async (trx) => {
    await saveWord(trx, workspaceId, view.plan, { checkOn, authorId, text }, context.clock.now());
    await writeAudit(trx, context, workspaceId, [
      {
        ...{
          ...actorOf(caller),
          action: 'improvement.said',
          subjectKind: 'improvement_plan',
          subjectId: planId,
        },
        detail: { checkOn },
      },
    ]);
  });
  return readPlan(context, caller, planId);
}
