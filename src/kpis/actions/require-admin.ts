import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { requirePermission, type Workspace, workspaceById } from '../../people/index.ts';
import { kpiPermissions } from '../permissions.ts';

/** The workspace and its date, for somebody who may. Throws a UserError for anyone but an admin. */
export async function requireAdmin(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  caller: Caller,
  permission: keyof typeof kpiPermissions,
): Promise<{ workspace: Workspace; today: string }> {
  const { workspaceId, personId } = caller;
  const workspace = await workspaceById(db, workspaceId);
  const today = localDateOf(clock.now(), workspace.zone);
  const allowed = kpiPermissions[permission];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.numbers.adminsOnly);
  return { workspace, today };
}
