import type { Caller, Context } from '../../context.ts';
import type { Reader, Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { bestOf, resultOf } from '../rules/result.ts';
import type { Roleplay } from '../rules/roleplay.ts';
import { markRoleplay, roleplaysOf } from '../store/roleplays.ts';
import { audit } from './play.ts';
import { requireRole } from './require.ts';

/** Whose role-plays, scored from which day of theirs on. */
export type Scored = { repId: string; since: LocalDate };

/**
 * The scenarios of which somebody put a passed attempt forward: all that anybody but the two who played it hears. Attempts
 * before and after it are theirs.
 */
export async function passedForward(
  db: Reader,
  workspaceId: string,
  scored: Scored,
): Promise<ReadonlySet<string>> {
  const all = await scoredOf(db, workspaceId, scored);
  return new Set(all.filter(isForward).map(({ scenario }) => scenario));
}

const isForward = (roleplay: Roleplay) =>
  roleplay.putForwardAt !== null && resultOf(roleplay.scores).isPassed;

/**
 * The attempt at a scenario that somebody can put forward: the best of their last three, when it is passed and none was put
 * forward yet. For their own eyes.
 */
export async function attemptToPutForward(
  db: Reader,
  workspaceId: string,
  { scenario, ...scored }: Scored & { scenario: string },
): Promise<Roleplay | null> {
  const attempts = (await scoredOf(db, workspaceId, scored)).filter((each) => each.scenario === scenario);
  if (attempts.some(isForward)) return null;
  const best = bestOf(attempts.map((roleplay) => ({ roleplay, result: resultOf(roleplay.scores) })));
  return best?.result.isPassed ? best.roleplay : null;
}

/**
 * Keeps that the caller put an attempt of theirs forward, in the transaction of what it is for. Its points are fixed from then
 * on. Throws a UserError for another one than `attemptToPutForward` offers, and for everybody but who sold in it.
 */
export async function putForward(
  trx: Writer,
  context: Context,
  caller: Caller,
  id: string,
  since: LocalDate,
): Promise<void> {
  const { workspaceId, personId: repId } = caller;
  const { scenario } = await requireRole({ ...context, db: trx }, caller, id, 'roleplays.own');
  const offered = await attemptToPutForward(trx, workspaceId, { repId, since, scenario });
  if (offered?.id !== id) throw new UserError((t) => t.roleplays.notToPutForward);
  if (!(await markRoleplay(trx, workspaceId, id, 'put_forward_at', context.clock.now()))) return;
  await audit(trx, context, caller, 'roleplay.put_forward', id);
}

/** The oldest first. */
async function scoredOf(db: Reader, workspaceId: string, { repId, since }: Scored): Promise<Roleplay[]> {
  const all = await roleplaysOf(db, workspaceId, 'rep_id', repId, new Date(0));
  return all
    .filter(({ scoredOn }) => scoredOn !== null && scoredOn >= since)
    .toSorted((one, other) => (one.scoredAt?.getTime() ?? 0) - (other.scoredAt?.getTime() ?? 0));
}
