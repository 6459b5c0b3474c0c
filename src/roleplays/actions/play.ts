import { knownPerson } from '../../calls/index.ts';
import type { Caller, Context } from '../../context.ts';
import { type AuditEntry, writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { plan } from '../../outbox/index.ts';
import { actorOf, nextAtWork, type Person } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { ACCEPTED_DAYS, canScore, isRunning, type Roleplay, stateOf } from '../rules/roleplay.ts';
import type { Scenario } from '../starter/scenario.ts';
import { acceptRoleplay, markRoleplay } from '../store/roleplays.ts';
import { requireRole, requireScenario } from './require.ts';

/** To whoever invited: somebody plays the buyer, or not now. Period: the role-play's id and which of the two. */
export const ANSWERED = 'roleplays.answered.v1';

/** To who played the buyer: it was played, the points are missing. Period: the role-play's id. */
export const PLAYED = 'roleplays.played.v1';

const DAY_MS = 24 * 3_600_000;

/** A role-play with its people and what is played. */
export type Sheet = { roleplay: Roleplay; scenario: Scenario; rep: Person; partner: Person };

/**
 * The buyer's sheet, for who was invited; opening it takes the invitation up, and whoever invited is told. Throws a UserError for
 * everybody else, and once it is over.
 */
export async function openSheet(context: Context, caller: Caller, id: string): Promise<Sheet> {
  const roleplay = await requireRole(context, caller, id, 'roleplays.play');
  const { workspaceId } = caller;
  const now = context.clock.now();
  const state = stateOf(roleplay, now);
  if (state === 'cancelled') throw new UserError((t) => t.roleplays.cancelled);
  if (state === 'expired') throw new UserError((t) => t.roleplays.expired);
  const rep = await knownPerson(context, caller, roleplay.repId);
  if (state === 'invited' || state === 'declined') {
    const expiresAt = new Date(now.getTime() + ACCEPTED_DAYS * DAY_MS);
    const dueAt = await nextAtWork(context.db, rep, now);
    await perform(context, caller, async (trx) => {
      if (!(await acceptRoleplay(trx, workspaceId, id, { at: now, expiresAt }))) return;
      const answer = { kind: ANSWERED, period: `${id} accepted`, target: rep.id };
      const params = { roleplayId: id, said: 'accepted' };
      await plan(trx, context, workspaceId, [{ ...answer, params, dueAt, expiresAt }]);
      await audit(trx, context, caller, 'roleplay.accepted', id);
    });
  }
  const partner = await knownPerson(context, caller, roleplay.partnerId);
  return { roleplay, scenario: requireScenario(roleplay), rep, partner };
}

/** *Not now*: whoever invited is told. Again it changes nothing. */
export async function declineInvitation(context: Context, caller: Caller, id: string): Promise<Sheet> {
  const roleplay = await requireRole(context, caller, id, 'roleplays.play');
  const { workspaceId } = caller;
  const now = context.clock.now();
  const rep = await knownPerson(context, caller, roleplay.repId);
  const state = stateOf(roleplay, now);
  if (!isRunning(state) && state !== 'declined') throw new UserError((t) => t.roleplays.expired);
  const dueAt = await nextAtWork(context.db, rep, now);
  const expiresAt = new Date(dueAt.getTime() + ACCEPTED_DAYS * DAY_MS);
  await perform(context, caller, async (trx) => {
    if (!(await markRoleplay(trx, workspaceId, id, 'declined_at', now))) return;
    const answer = { kind: ANSWERED, period: `${id} declined`, target: rep.id };
    const params = { roleplayId: id, said: 'declined' };
    await plan(trx, context, workspaceId, [{ ...answer, params, dueAt, expiresAt }]);
    await audit(trx, context, caller, 'roleplay.declined', id);
  });
  const partner = await knownPerson(context, caller, roleplay.partnerId);
  return { roleplay, scenario: requireScenario(roleplay), rep, partner };
}

/** Takes an invitation back, as long as nothing came of it. Throws a UserError for everybody but whoever invited. */
export async function cancelInvitation(context: Context, caller: Caller, id: string): Promise<void> {
  const roleplay = await requireRole(context, caller, id, 'roleplays.own');
  if (!isRunning(stateOf(roleplay, context.clock.now()))) throw new UserError((t) => t.roleplays.tooLate);
  await perform(context, caller, async (trx) => {
    if (!(await markRoleplay(trx, caller.workspaceId, id, 'cancelled_at', context.clock.now()))) return;
    await audit(trx, context, caller, 'roleplay.cancelled', id);
  });
}

/** *Done*: it was played, and who played the buyer is asked for the points. Again it changes nothing. */
export async function markPlayed(context: Context, caller: Caller, id: string): Promise<Person> {
  const roleplay = await requireRole(context, caller, id, 'roleplays.own');
  const { workspaceId } = caller;
  const now = context.clock.now();
  if (!canScore(stateOf(roleplay, now))) throw new UserError((t) => t.roleplays.tooLate);
  const partner = await knownPerson(context, caller, roleplay.partnerId);
  const dueAt = await nextAtWork(context.db, partner, now);
  const expiresAt = roleplay.expiresAt > dueAt ? roleplay.expiresAt : new Date(dueAt.getTime() + DAY_MS);
  await perform(context, caller, async (trx) => {
    if (!(await markRoleplay(trx, workspaceId, id, 'played_at', now))) return;
    const params = { roleplayId: id };
    await plan(trx, context, workspaceId, [
      { kind: PLAYED, period: id, target: partner.id, params, dueAt, expiresAt },
    ]);
    await audit(trx, context, caller, 'roleplay.played', id);
  });
  return partner;
}

/** One line of the audit about a role-play. */
export async function audit(
  trx: Writer,
  context: Context,
  caller: Caller,
  action: string,
  id: string,
  detail: NonNullable<AuditEntry['detail']> = {},
): Promise<void> {
  const entry = { ...actorOf(caller), action, subjectKind: 'roleplay', subjectId: id, detail };
  await writeAudit(trx, context, caller.workspaceId, [entry]);
}
