import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { requirePermission } from '../../people/index.ts';
import { roleplayPermissions } from '../permissions.ts';
import type { Roleplay } from '../rules/roleplay.ts';
import { scenarioOf } from '../starter/index.ts';
import type { Scenario } from '../starter/scenario.ts';
import { roleplayById } from '../store/roleplays.ts';

/** The role-play, for the one who may do this with it: who was invited, or who invited. The refusal tells nothing. */
export async function requireRole(
  context: Context,
  caller: Caller,
  id: string,
  action: 'roleplays.play' | 'roleplays.own',
): Promise<Roleplay> {
  const roleplay = await roleplayById(context.db, caller.workspaceId, id);
  if (!roleplay) throw new UserError((t) => t.roleplays.notYours);
  const personId = action === 'roleplays.play' ? roleplay.partnerId : roleplay.repId;
  await requirePermission(
    context.db,
    caller,
    roleplayPermissions[action],
    { personId },
    localDateOf(context.clock.now(), caller.zone),
    (t) => t.roleplays.notYours,
  );
  return roleplay;
}

/** What is practised. Throws a UserError for a key of another release. */
export function requireScenario({ scenario, language }: Pick<Roleplay, 'scenario' | 'language'>): Scenario {
  const found = scenarioOf(scenario, language);
  if (!found) throw new UserError((t) => t.common.outdatedForm);
  return found;
}
