import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { perform } from '../../perform.ts';
import { attemptToPutForward, putForward } from '../../roleplays/index.ts';
import type { Proof } from '../rules/proofs.ts';
import type { DatedTask } from '../rules/running.ts';
import { runningOf } from '../store/onboardings.ts';
import { audit, openTask } from './done.ts';
import { openGates } from './open-gates.ts';
import { countsSince } from './readiness.ts';
import { type Sheet, sheetsOf } from './sheet.ts';

/** What came of it; `asks` is who is asked for their word now that all is there. */
export type AfterForward = { sheet: Sheet; task: DatedTask; asks: string | null };

/**
 * Puts a passed role-play of the newcomer's own forward for a gate that asks for it: those who lead them see there that it is
 * passed, and nothing else of it. The gate opens when that was the last thing missing. Throws a UserError for everybody else,
 * for another gate, and for an attempt that is not passed.
 */
export async function putAttemptForward(
  context: Context,
  caller: Caller,
  { id, key, roleplayId }: { id: string; key: string; roleplayId: string },
): Promise<AfterForward> {
  const { sheet, may, task } = await openTask(context, caller, { id, key });
  if (!may.isNewcomer) throw new UserError((t) => t.onboarding.notYourTask);
  if (sheet.onboarding.state !== 'running') throw new UserError((t) => t.onboarding.over);
  if (task.isDone || !task.proofs.some(isRoleplay)) throw new UserError((t) => t.onboarding.doneAlready);
  const opened = await perform(context, caller, async (trx) => {
    await putForward(trx, context, caller, roleplayId, countsSince(sheet));
    await audit(trx, context, caller, sheet, key, 'onboarding.put_forward');
    return openGates(trx, context, sheet.onboarding);
  });
  const after = await openTask(context, caller, { id, key });
  return { ...after, asks: opened.includes(key) ? (sheet.manager?.name ?? null) : null };
}

/** Of the caller's open gates the first that asks for this scenario, when this attempt is the one to put forward. */
export async function gateFor(
  context: Context,
  caller: Caller,
  roleplay: { id: string; scenario: string },
): Promise<{ id: string; key: string } | null> {
  const { db } = context;
  const [sheet] = await sheetsOf(context, db, await runningOf(db, caller.workspaceId, [caller.personId]));
  const gate = sheet?.tasks.find(
    ({ isDone, proofs }) =>
      !isDone && proofs.some((proof) => isRoleplay(proof) && proof.scenario === roleplay.scenario),
  );
  if (!sheet || !gate) return null;
  const offered = await offerOf(context, sheet, roleplay.scenario);
  return offered === roleplay.id ? { id: sheet.onboarding.id, key: gate.key } : null;
}

/** The newcomer's attempt at a scenario that can be put forward; for their own eyes. */
export async function offerOf({ db }: Context, sheet: Sheet, scenario: string): Promise<string | null> {
  const { workspaceId, id: repId } = sheet.newcomer;
  const asked = { repId, since: countsSince(sheet), scenario };
  return (await attemptToPutForward(db, workspaceId, asked))?.id ?? null;
}

const isRoleplay = (proof: Proof): proof is Extract<Proof, { kind: 'role_play' }> =>
  proof.kind === 'role_play';
