import type { Caller, Context } from '../../context.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { requirePermission } from '../access.ts';
import { matchingPermissions } from '../own-permissions.ts';
import { workspaceById } from '../store/workspaces.ts';
import { workspaceToday } from './open-change.ts';

/**
 * Throws a UserError for anyone who may not say whose account is whose, of this person or (by default) at all; else says
 * which day it is in the workspace.
 */
export async function requireMatcher(
  context: Context,
  caller: Caller,
  personId = caller.personId,
): Promise<LocalDate> {
  const today = workspaceToday(context, await workspaceById(context.db, caller.workspaceId));
  const allowed = matchingPermissions['people.match'];
  await requirePermission(context.db, caller, allowed, { personId }, today, (t) => t.people.adminsOnly);
  return today;
}
