import type { Caller, Context } from '../../context.ts';
import { recordOpening } from '../../people/index.ts';
import type { OpenedTask } from './done.ts';
import { offerOf } from './put-forward.ts';
import { type Readiness, readinessOf } from './readiness.ts';

/** How ready somebody is for a gate, for whoever opened it. */
export type Look = Readiness & {
  /** Of a scenario the newcomer's attempt that they can put forward; empty for everybody else. */
  offers: ReadonlyMap<string, string>;
};

/**
 * Null of a task that asks for nothing to be seen, or is done, and for a buddy, whom it is none of the business of. That a manager
 * read how a skill was rated is kept.
 */
export async function lookAtGate(
  context: Context,
  caller: Caller,
  { sheet, may, task }: OpenedTask,
): Promise<Look | null> {
  if (task.proofs.length === 0 || task.isDone || !may.readAll) return null;
  const readiness = await readinessOf(context, context.db, sheet, task, caller.personId);
  if (readiness.states.length === 0) return null;
  if (readiness.states.some(({ proof, state }) => proof.kind === 'skill' && state !== 'hidden')) {
    await recordOpening(context, caller, sheet.newcomer.id, 'skills', sheet.today);
  }
  const offers = new Map<string, string>();
  for (const { proof, state } of may.isNewcomer ? readiness.states : []) {
    if (proof.kind !== 'role_play' || state === 'there') continue;
    const offer = await offerOf(context, sheet, proof.scenario);
    if (offer) offers.set(proof.scenario, offer);
  }
  return { ...readiness, offers };
}
