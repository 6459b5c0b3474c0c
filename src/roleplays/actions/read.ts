import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, personById, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import type { ChoosableKpi } from '../../promises/index.ts';
import { type RubricSkill, rubricAt } from '../../skills/index.ts';
import { roleplayPermissions } from '../permissions.ts';
import { type Result, resultOf } from '../rules/result.ts';
import { canCorrect, type Roleplay, readerOf } from '../rules/roleplay.ts';
import type { Scenario } from '../starter/scenario.ts';
import { markRoleplay, roleplayById } from '../store/roleplays.ts';
import { followable } from './follow.ts';
import { audit } from './play.ts';
import { requireScenario } from './require.ts';

/** What a role-play came to, as one of those who may reads it. */
export type OpenRoleplay = {
  roleplay: Roleplay;
  scenario: Scenario;
  result: Result;
  /** What was scored, with its words. */
  skills: readonly RubricSkill[];
  rep: Person;
  partner: Person;
  reader: 'rep' | 'partner' | 'manager';
  /** Whom the seller may still let read it; null: nobody, or they do already. */
  shareWith: Person | null;
  /** Numbers of theirs that the seller can follow after it; empty for everybody else, and once one was picked. */
  choices: readonly ChoosableKpi[];
  followed: ChoosableKpi | null;
  /** The reader gave the points and may still correct them. */
  canCorrect: boolean;
};

/** What it came to, as `lookAtRoleplay` tells it. When who sold reads it first, that is kept. */
export async function openRoleplay(context: Context, caller: Caller, id: string): Promise<OpenRoleplay> {
  const open = await lookAtRoleplay(context, caller, id);
  if (open.reader === 'rep') await markRead(context, caller, open.roleplay);
  return open;
}

/**
 * The same without keeping that it was read, for what is done with it: one delivery of Slack's takes effect once. Throws one and
 * the same UserError for everybody who may not read it, and as long as there are no points.
 */
export async function lookAtRoleplay(context: Context, caller: Caller, id: string): Promise<OpenRoleplay> {
  const { db, clock } = context;
  const { workspaceId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  const roleplay = await roleplayById(db, workspaceId, id);
  const rep = roleplay && (await personById(db, workspaceId, roleplay.repId, today));
  const partner = roleplay && (await personById(db, workspaceId, roleplay.partnerId, today));
  const reader = rep && readerOf(roleplay, caller.personId, rep.managerId);
  if (!rep || !partner || !reader) throw new UserError((t) => t.roleplays.notYours);
  await requireReader(context, caller, roleplay, reader);
  const { scoredOn } = roleplay;
  if (!scoredOn) throw new UserError((t) => t.roleplays.notScored);
  const isRep = reader === 'rep';
  const rubric = await rubricAt(db, workspaceId, scoredOn);
  const numbers = isRep ? await followable(context, caller) : [];
  return {
    roleplay,
    scenario: requireScenario(roleplay),
    result: resultOf(roleplay.scores),
    skills: rubric.skills,
    rep,
    partner,
    reader,
    shareWith:
      isRep && !roleplay.sharedAt && rep.managerId
        ? await personById(db, workspaceId, rep.managerId, today)
        : null,
    choices: roleplay.followedKpi === null ? numbers : [],
    followed: numbers.find(({ key }) => key === roleplay.followedKpi) ?? null,
    canCorrect: reader === 'partner' && canCorrect(roleplay, clock.now()),
  };
}

async function requireReader(
  context: Context,
  caller: Caller,
  roleplay: Roleplay,
  reader: OpenRoleplay['reader'],
): Promise<void> {
  await requirePermission(
    context.db,
    caller,
    roleplayPermissions[reader === 'manager' ? 'roleplays.read_shared' : 'roleplays.read'],
    { personId: reader === 'partner' ? roleplay.partnerId : roleplay.repId },
    localDateOf(context.clock.now(), caller.zone),
    (t) => t.roleplays.notYours,
  );
}

async function markRead(context: Context, caller: Caller, { id, readAt }: Roleplay): Promise<void> {
  if (readAt) return;
  await perform(context, caller, async (trx) => {
    if (!(await markRoleplay(trx, caller.workspaceId, id, 'read_at', context.clock.now()))) return;
    await audit(trx, context, caller, 'roleplay.read', id);
  });
}
