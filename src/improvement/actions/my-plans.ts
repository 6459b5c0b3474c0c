import type { Caller, Context } from '../../context.ts';
import { plansOf } from '../store.ts';
import { hasAgreed } from './agree.ts';
import { type PlanView, viewOf } from './load-plan.ts';
import { isWordMissing } from './word.ts';

const MOST_SHOWN = 10;

/** The plans in which the caller has a part, or which they were shown; newest first. What was never agreed to is left out. */
export async function myPlans(context: Context, caller: Caller): Promise<PlanView[]> {
  const { workspaceId, personId } = caller;
  const plans = await plansOf(context.db, workspaceId, personId);
  const shown = plans.filter(({ state }) => state !== 'dropped').slice(0, MOST_SHOWN);
  return Promise.all(shown.map((plan) => viewOf(context, workspaceId, plan, personId)));
}

/** What of a plan waits for one of the two. */
export type Waiting = 'agree' | 'word';

/** What waits for the caller: a version to agree to, or a word at the last check; null: nothing. */
export function waitingOf(view: PlanView, personId: string): Waiting | null {
  if (view.part === 'reader') return null;
  if (view.open && !hasAgreed(view.open, view.part)) return 'agree';
  return isWordMissing(view, personId) ? 'word' : null;
}
