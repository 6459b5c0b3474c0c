import { knownPerson, requireReachable } from '../../calls/index.ts';
import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { actorOf, nextAtWork, type Person, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { roleplayPermissions } from '../permissions.ts';
import { INVITED_DAYS, isRunning, MOST_OPEN, stateOf } from '../rules/roleplay.ts';
import { insertRoleplay, roleplaysOf } from '../store/roleplays.ts';
import { requireScenario } from './require.ts';

/** To who is invited to play the buyer. Period: the role-play's id. */
export const INVITED = 'roleplays.invited.v1';

/** The fields of the form, under which refusals stand. */
export const INVITE_FIELDS = { scenario: 'scenario', partner: 'partner' } as const;

const DAY_MS = 24 * 3_600_000;

/** Throws unless the caller may invite that person. */
export async function requirePartner(context: Context, caller: Caller, personId: string): Promise<Person> {
  const partner = await knownPerson(context, caller, personId);
  await requirePermission(
    context.db,
    caller,
    roleplayPermissions['roleplays.invite'],
    { personId },
    localDateOf(context.clock.now(), caller.zone),
    (t) => t.roleplays.notYours,
  );
  if (personId === caller.personId)
    throw new UserError((t) => t.roleplays.notYourself, INVITE_FIELDS.partner);
  requireReachable(partner, INVITE_FIELDS.partner);
  return partner;
}

/**
 * Invites somebody to play the buyer, in the seller's language. It reaches them within their hours, and is over when they do not
 * take it up within two weeks. Throws a UserError when many invitations are open.
 */
export async function invite(
  context: Context,
  caller: Caller,
  { id, scenario, partner }: { id: string; scenario: string; partner: Person },
): Promise<void> {
  const { workspaceId, personId: repId, locale: language } = caller;
  await requirePartner(context, caller, partner.id);
  requireScenario({ scenario, language });
  const now = context.clock.now();
  const since = new Date(now.getTime() - 60 * DAY_MS);
  const mine = await roleplaysOf(context.db, workspaceId, 'rep_id', repId, since);
  if (mine.filter((each) => isRunning(stateOf(each, now))).length >= MOST_OPEN) {
    throw new UserError((t) => t.roleplays.manyOpen({ most: MOST_OPEN }));
  }
  const dueAt = await nextAtWork(context.db, partner, now);
  const expiresAt = new Date(dueAt.getTime() + INVITED_DAYS * DAY_MS);
  await perform(context, caller, async (trx) => {
    const roleplay = { id, repId, partnerId: partner.id, scenario, language, invitedAt: now, expiresAt };
    if (!(await insertRoleplay(trx, workspaceId, roleplay))) {
      throw new UserError((t) => t.roleplays.invitedAlready);
    }
    await plan(trx, context, workspaceId, [
      { kind: INVITED, period: id, target: partner.id, params: { roleplayId: id }, dueAt, expiresAt },
    ]);
    await writeAudit(trx, context, workspaceId, [
      {
        ...actorOf(caller),
        action: 'roleplay.invited',
        subjectKind: 'roleplay',
        subjectId: id,
        detail: { partnerId: partner.id, scenario },
      },
    ]);
  });
}
