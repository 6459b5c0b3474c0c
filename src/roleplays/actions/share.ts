import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { plan } from '../../outbox/index.ts';
import { actorOf, nextAtWork, openChange } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { rateSkill } from '../../skills/index.ts';
import { markRoleplay, roleplayById } from '../store/roleplays.ts';
import { audit } from './play.ts';
import { lookAtRoleplay, type OpenRoleplay } from './read.ts';
import { requireRole } from './require.ts';

/** To whoever leads the seller directly: they shared a role-play. Period: its id. */
export const SHARED = 'roleplays.shared.v1';

const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/**
 * Lets whoever the seller reports to read an attempt, for good; from then on its points count into the skills. A manager who
 * played the buyer is told nothing, as they gave the points. Again it changes nothing. Throws a UserError for everybody else.
 */
export async function shareRoleplay(context: Context, caller: Caller, id: string): Promise<OpenRoleplay> {
  await requireRole(context, caller, id, 'roleplays.own');
  const open = await lookAtRoleplay(context, caller, id);
  const { roleplay, shareWith } = open;
  if (roleplay.sharedAt) return open;
  const { scoredOn, rubricVersion } = roleplay;
  if (!shareWith) throw new UserError((t) => t.roleplays.nobodyToShareWith);
  if (scoredOn === null || rubricVersion === null) throw new UserError((t) => t.roleplays.notScored);
  const { workspaceId } = caller;
  const now = context.clock.now();
  const dueAt = await nextAtWork(context.db, shareWith, now);
  const change = await openChange(context.db, context, workspaceId, actorOf(caller));
  await perform(context, caller, async (trx) => {
    if (!(await markRoleplay(trx, workspaceId, id, 'shared_at', now))) return;
    // They may have been corrected since it was read.
    const shared = await roleplayById(trx, workspaceId, id);
    for (const { skill, points, line } of shared?.scores ?? []) {
      await rateSkill(trx, change, {
        personId: roleplay.repId,
        raterId: roleplay.partnerId,
        source: { kind: 'role_play', id },
        skillKey: skill,
        rubricVersion,
        points,
        evidence: line,
        on: scoredOn,
      });
    }
    if (shareWith.id !== roleplay.partnerId) {
      const expiresAt = new Date(dueAt.getTime() + ARRIVES_WITHIN_MS);
      const told = { kind: SHARED, period: id, target: shareWith.id, params: { roleplayId: id } };
      await plan(trx, context, workspaceId, [{ ...told, dueAt, expiresAt }]);
    }
    await audit(trx, context, caller, 'roleplay.shared', id, { withId: shareWith.id });
  });
  return lookAtRoleplay(context, caller, id);
}
