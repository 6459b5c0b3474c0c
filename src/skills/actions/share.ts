import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { actorOf } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { deleteShare, insertShare } from '../store/shares.ts';
import { requirePair } from './pair.ts';

/**
 * Lets the caller's manager read how the caller was rated before that manager led them, or ends it. Throws a UserError when
 * `managerId` does not lead the caller (any more).
 */
export async function shareEarlier(
  context: Context,
  caller: Caller,
  { managerId, share }: { managerId: string; share: boolean },
): Promise<void> {
  const { person, manager } = await requirePair(context, caller, caller.personId, 'skills.share');
  if (!manager || manager.id !== managerId) throw new UserError((t) => t.skills.notYourManager);
  const between = { personId: person.id, managerId };
  await perform(context, caller, async (trx) => {
    const isNew = share
      ? await insertShare(trx, caller.workspaceId, between, context.clock.now())
      : await deleteShare(trx, caller.workspaceId, between);
    if (!isNew) return;
    const action = share ? 'skill.shared' : 'skill.unshared';
    const entry = { action, subjectKind: 'person', subjectId: person.id, detail: { managerId } };
    await writeAudit(trx, context, caller.workspaceId, [{ ...actorOf(caller), ...entry }]);
  });
}
