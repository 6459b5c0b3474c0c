import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { perform } from '../../../perform.ts';
import { requirePermission } from '../../access.ts';
import { peoplePermissions } from '../../own-permissions.ts';
import { deputyById } from '../../store/deputies.ts';
import { personById } from '../../store/people.ts';
import { actorOf, type Person } from '../../types.ts';
import { openChange } from '../open-change.ts';
import { endDeputy } from './appoint-deputy.ts';

/**
 * Lets someone no longer stand in for a manager; the days off stay. Returns the manager and who stood in. Throws a
 * UserError for someone who may not say so, and when it has ended already.
 */
export async function endDeputyship(
  context: Context,
  caller: Caller,
  appointmentId: string,
): Promise<{ manager: Person; deputy: Person }> {
  const { db, clock } = context;
  const { workspaceId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  const found = await deputyById(db, workspaceId, appointmentId);
  const manager = found && (await personById(db, workspaceId, found.managerId, today));
  const deputy = found && (await personById(db, workspaceId, found.deputyId, today));
  if (!manager || !deputy) throw new UserError((t) => t.timeOff.gone);
  const { name } = manager;
  const allowed = peoplePermissions['deputies.set'];
  const subject = { personId: manager.id };
  await requirePermission(db, caller, allowed, subject, today, (t) => t.timeOff.deputyRefusal({ name }));
  return perform(context, caller, async (trx) => {
    const standing = await deputyById(trx, workspaceId, appointmentId);
    if (!standing || standing.isTakenBack) throw new UserError((t) => t.timeOff.gone);
    const change = await openChange(trx, context, workspaceId, actorOf(caller));
    await endDeputy(trx, context, change, standing);
    return { manager, deputy };
  });
}
