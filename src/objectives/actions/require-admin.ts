import type { Caller, Context } from '../../context.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { requirePermission, type Workspace, workspaceById } from '../../people/index.ts';
import { objectivePermissions } from '../permissions.ts';

/** The workspace and its date, for somebody who may change objectives. Throws a UserError for anyone but an admin. */
export async function requireAdmin(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  caller: Caller,
): Promise<{ workspace: Workspace; today: LocalDate }> {
  const { workspaceId, personId } = caller;
  const workspace = await workspaceById(db, workspaceId);
  const today = localDateOf(clock.now(), workspace.zone);
  const allowed = objectivePermissions['objectives.set'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.objectives.adminsOnly);
  return { workspace, today };
}
