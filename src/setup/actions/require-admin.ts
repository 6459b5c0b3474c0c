import type { Caller, Context } from '../../context.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { requirePermission, workspaceById } from '../../people/index.ts';
import { setupPermissions } from '../permissions.ts';

/** The workspace's date, for somebody who may. Throws a UserError for anyone but an admin. */
export async function requireAdmin(
  { db, clock }: Context,
  caller: Caller,
  permission: keyof typeof setupPermissions,
): Promise<LocalDate> {
  const { workspaceId, personId } = caller;
  const today = localDateOf(clock.now(), (await workspaceById(db, workspaceId)).zone);
  const allowed = setupPermissions[permission];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.setup.adminsOnly);
  return today;
}
