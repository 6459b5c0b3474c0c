import type { OnMerge } from '../../capability.ts';
import type { Caller, Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { perform } from '../../perform.ts';
import { type AccountHolder, swapAccounts } from '../store/accounts.ts';
import { aliasOwner } from '../store/aliases.ts';
import { isMerged } from '../store/merging.ts';
import { personById } from '../store/people.ts';
import { setWithoutSlack } from '../store/person-writes.ts';
import { reportsOf } from '../store/reporting-lines.ts';
import { holdWorkspace } from '../store/workspaces.ts';
import { actorOf, type Change, type Person } from '../types.ts';
import { auditChange } from './audit.ts';
import { mergePeople } from './merge-people.ts';
import { openChange } from './open-change.ts';
import { requireMatcher } from './require-matcher.ts';
import { setWorkSchedule } from './set-person.ts';

/** Whom we knew under which name, and the person with the account that they are. */
export type Linked = { name: string; person: Person };

/**
 * Says that a Slack account is a person's. Whoever has the account so far is the same human: the two become one person.
 * But a person who has an account changes places with its holder, since the first match was wrong.
 * Throws a UserError for anyone but an admin, for an account nobody has, and for what cannot be (`mergePeople`).
 */
export async function linkAccount(
  context: Context,
  caller: Caller,
  { personId, slackUserId }: { personId: string; slackUserId: string },
  followers: readonly OnMerge[],
): Promise<Linked> {
  await requireMatcher(context, caller, personId);
  return perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, caller.workspaceId, actorOf(caller));
    const { workspaceId, today } = change;
    await holdWorkspace(trx, workspaceId);
    const person = await personToMatch(trx, change, personId);
    const holderId = await aliasOwner(trx, workspaceId, { kind: 'slack', value: slackUserId });
    const holder = holderId && (await personById(trx, workspaceId, holderId, today));
    if (!holder) throw new UserError((t) => t.people.userUnknown, 'account');
    if (!holder.isActive)
      throw new UserError((t) => t.matching.accountGone({ name: holder.name }), 'account');
    if (holder.id === person.id) return { name: person.name, person };
    if (person.slackUserId) {
      await swap(trx, change, { ...person, slackUserId: person.slackUserId }, { ...holder, slackUserId });
    } else {
      await mergePeople(trx, change, { from: person.id, into: holder.id }, followers);
    }
    const keptId = person.slackUserId ? person.id : holder.id;
    const kept = await personById(trx, workspaceId, keptId, today);
    if (!kept) throw new UserError((t) => t.people.personGone);
    return { name: person.name, person: kept };
  });
}

/**
 * Says that a person has no Slack account, or (`isSo` false) takes that back. Returns them.
 * Throws a UserError for anyone but an admin, and for who has one.
 */
export async function markWithoutSlack(
  context: Context,
  caller: Caller,
  { personId, isSo }: { personId: string; isSo: boolean },
): Promise<Person> {
  await requireMatcher(context, caller, personId);
  return perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, caller.workspaceId, actorOf(caller));
    const person = await personToMatch(trx, change, personId);
    if (person.slackUserId) throw new UserError((t) => t.matching.matchedMeanwhile);
    await setWithoutSlack(trx, change.workspaceId, personId, isSo);
    await auditChange(trx, change, 'person', personId, 'person.without_slack_set', { isSo });
    return person;
  });
}

async function personToMatch(trx: Writer, { workspaceId, today }: Change, personId: string): Promise<Person> {
  const person = await personById(trx, workspaceId, personId, today);
  if (!person || (await isMerged(trx, workspaceId, personId))) {
    throw new UserError((t) => t.matching.matchedMeanwhile);
  }
  return person;
}

type Holder = Person & AccountHolder;

async function swap(trx: Writer, change: Change, one: Holder, other: Holder) {
  const { workspaceId, today } = change;
  for (const [person, account] of [
    [one, other],
    [other, one],
  ] as const) {
    if (account.isGuest && (await reportsOf(trx, workspaceId, person.id, today)).length > 0) {
      throw new UserError((t) => t.people.guestCannotLead({ name: account.name }), 'account');
    }
  }
  await swapAccounts(trx, workspaceId, one, other);
  await setWorkSchedule(trx, change, { personId: one.id, zone: other.zone, workWeek: other.workWeek });
  await setWorkSchedule(trx, change, { personId: other.id, zone: one.zone, workWeek: one.workWeek });
  await auditChange(trx, change, 'person', one.id, 'person.account_swapped', { with: other.id });
}
