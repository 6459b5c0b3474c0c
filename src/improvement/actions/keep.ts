import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { actorOf } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { LONGEST_WORD, type PlanVersion } from '../rules/plan.ts';
import { markDeclined } from '../versions-store.ts';
import { hasAgreed } from './agree.ts';
import { ownPlan, type PlanView, readPlan } from './load-plan.ts';
import { planNews } from './news.ts';

/** The field of the form, under which refusals stand. */
export const KEEP_FIELD = 'word';

/** A change that waits for the caller, of a plan that runs; null: there is none, or it is their own. */
export function changeToAnswer({ agreed, open, part }: PlanView): PlanVersion | null {
  return agreed && open && part !== 'reader' && !hasAgreed(open, part) ? open : null;
}

/** The plan with the change that the caller may leave out. Throws a UserError when that one does not wait for them. */
export async function startKeep(
  context: Context,
  caller: Caller,
  { planId, version }: { planId: string; version: number },
): Promise<PlanView> {
  const view = await ownPlan(context, caller, planId);
  if (changeToAnswer(view)?.version !== version) throw nothingToAnswer();
  return view;
}

/**
 * The caller would rather keep what was agreed than what the other suggests: it goes on, and the other hears of it, with a
 * word where one was said. Throws a UserError as above, and for a word that is too long.
 */
export async function keepPlan(
  context: Context,
  caller: Caller,
  { planId, version, word: typed }: { planId: string; version: number; word: string },
): Promise<PlanView> {
  const { workspaceId } = caller;
  const { open } = await startKeep(context, caller, { planId, version });
  const word = typed.trim();
  if (word.length > LONGEST_WORD) {
    throw new UserError((t) => t.improvement.tooLong({ most: LONGEST_WORD }), KEEP_FIELD);
  }
  const to = open?.authorId ?? '';
  await perform(context, caller, async (trx) => {
    const declined = { planId, version, word: word || null };
    if (!(await markDeclined(trx, workspaceId, declined, context.clock.now()))) throw nothingToAnswer();
    await planNews(trx, context, workspaceId, { planId, what: 'kept', version, to });
    await writeAudit(trx, context, workspaceId, [
      {
        ...{ ...actorOf(caller), action: 'improvement.kept', subjectKind: 'improvement_plan' },
        ...{ subjectId: planId, detail: { version } },
      },
    ]);
  });
  return readPlan(context, caller, planId);
}

const nothingToAnswer = () => new UserError((t) => t.improvement.nothingToAgree);
