import type { Context, SlackMember } from '../../context.ts';
import type { Reader, Writer } from '../../database/open.ts';
import { inTransaction } from '../../database/transaction.ts';
import { isZone } from '../../kernel/zoned.ts';
import { commonest } from '../rules/commonest.ts';
import { compareMembers, type MemberChange } from '../rules/member-changes.ts';
import { aliasOwner } from '../store/aliases.ts';
import { allKnownPeople, peopleLike } from '../store/known-people.ts';
import { countAdmins, hasSlackPeople } from '../store/people.ts';
import { holdWorkspace, updateWorkspace, workspaceById } from '../store/workspaces.ts';
import type { Change } from '../types.ts';
import { applyMemberChange } from './apply-member-change.ts';
import { unknownZone } from './ensure-workspace.ts';
import { openChange } from './open-change.ts';
import { setAdmin } from './set-person.ts';

/** What a comparison with Slack changed, in people. */
export type SyncResult = { created: number; updated: number; left: number; newAdmins: number };

const bySlack = { actorId: null, source: 'job' } as const;

/**
 * Brings our people in step with Slack's whole member list, in one transaction. Doing it again changes nothing.
 * Throws when the list is empty: a workspace has members, so that the answer must be wrong.
 */
export function syncMembers(
  context: Context,
  workspaceId: string,
  members: readonly SlackMember[],
): Promise<SyncResult> {
  return inTransaction(context.db, async (trx) =>
    syncWithin(trx, await openChange(trx, context, workspaceId, bySlack), members),
  );
}

/**
 * Brings one member in step, after Slack said that they joined or changed. Slack says so of every status too, where
 * nothing is to do: then no lock is taken.
 */
export async function syncMember(
  context: Context,
  workspaceId: string,
  member: SlackMember,
): Promise<SyncResult> {
  const compare = async (db: Reader) =>
    compareMembers(await peopleLike(db, workspaceId, member), [member], false);
  if ((await compare(context.db)).length === 0) return counts([], 0);
  return inTransaction(context.db, async (trx) => {
    await holdWorkspace(trx, workspaceId);
    const change = await openChange(trx, context, workspaceId, bySlack);
    const changes = await compare(trx);
    for (const each of changes) await applyMemberChange(trx, change, each);
    return counts(changes, 0);
  });
}

/** The whole comparison, inside a transaction that holds more. */
export async function syncWithin(
  trx: Writer,
  change: Change,
  members: readonly SlackMember[],
): Promise<SyncResult> {
  if (members.length === 0) throw new Error('Slack named no members; nothing was changed');
  await holdWorkspace(trx, change.workspaceId);
  await adoptZone(trx, change, members);
  const changes = compareMembers(await allKnownPeople(trx, change.workspaceId), members, true);
  for (const each of changes) await applyMemberChange(trx, change, each);
  return counts(changes, await appointAdmins(trx, change, members));
}

/** A workspace whose members are read for the first time lives in the zone of most of them. */
async function adoptZone(trx: Writer, change: Change, members: readonly SlackMember[]) {
  const { workspaceId } = change;
  const workspace = await workspaceById(trx, workspaceId);
  if (workspace.zone !== unknownZone || (await hasSlackPeople(trx, workspaceId))) return;
  const zone = commonest(members.filter((member) => member.isActive).flatMap((member) => member.zone ?? []));
  if (zone && isZone(zone)) await updateWorkspace(trx, workspaceId, { zone });
}

/** As long as nobody can administer Pacesetter, Slack's owners and admins can. */
async function appointAdmins(trx: Writer, change: Change, members: readonly SlackMember[]): Promise<number> {
  const { workspaceId, today } = change;
  if ((await countAdmins(trx, workspaceId, today)) > 0) return 0;
  const fit = members.filter((member) => member.isSlackAdmin && member.isActive && !member.isGuest);
  let appointed = 0;
  for (const { slackUserId } of fit) {
    const personId = await aliasOwner(trx, workspaceId, { kind: 'slack', value: slackUserId });
    if (personId && (await setAdmin(trx, change, { personId, isAdmin: true }))) appointed++;
  }
  return appointed;
}

function counts(changes: readonly MemberChange[], newAdmins: number): SyncResult {
  const count = (kind: MemberChange['kind']) => changes.filter((change) => change.kind === kind).length;
  return { created: count('create'), updated: count('update'), left: count('leave'), newAdmins };
}
