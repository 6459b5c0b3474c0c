import type { SlackMember } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import { isZone } from '../../kernel/zoned.ts';
import type { KnownPerson, MemberChange, MemberUpdate } from '../rules/member-changes.ts';
import { deleteAlias, insertAlias, insertFreeAlias } from '../store/aliases.ts';
import { peopleNamed, personById } from '../store/people.ts';
import { insertPerson, updatePerson } from '../store/person-writes.ts';
import { reportsOf } from '../store/reporting-lines.ts';
import type { Change } from '../types.ts';
import { auditChange } from './audit.ts';
import { setManager } from './set-manager.ts';
import { setWorkSchedule } from './set-person.ts';

/** Writes what a comparison with Slack found, with its audit line. */
export async function applyMemberChange(trx: Writer, change: Change, found: MemberChange): Promise<void> {
  switch (found.kind) {
    case 'create':
      return create(trx, change, found.member);
    case 'update':
      return update(trx, change, found.person, found.update);
    case 'leave':
      return leave(trx, change, found.person);
  }
}

async function create(trx: Writer, change: Change, member: SlackMember) {
  const personId = change.newId();
  const { workspaceId } = change;
  const fields = {
    name: member.name,
    email: member.email,
    isActive: true,
    isGuest: member.isGuest,
    slackLocale: member.locale,
    slackZone: member.zone,
    locale: null,
    startedOn: null,
    endedOn: null,
  };
  await insertPerson(trx, workspaceId, personId, fields, change.clock.now());
  await insertAlias(trx, workspaceId, personId, { kind: 'slack', value: member.slackUserId });
  if (member.email) await insertFreeAlias(trx, workspaceId, personId, { kind: 'email', value: member.email });
  await followZone(trx, change, personId, member.zone);
  await auditChange(trx, change, 'person', personId, 'person.created');
}

async function update(trx: Writer, change: Change, person: KnownPerson, to: MemberUpdate) {
  const { workspaceId } = change;
  if (to.name !== undefined) await keepFormerName(trx, change, person);
  const { slackUserId, isActive, ...fields } = to;
  await updatePerson(trx, workspaceId, person.id, {
    ...fields,
    ...(isActive ? { isActive, endedOn: null } : {}),
  });
  if (slackUserId !== undefined) {
    if (person.slackUserId) await deleteAlias(trx, workspaceId, { kind: 'slack', value: person.slackUserId });
    await insertAlias(trx, workspaceId, person.id, { kind: 'slack', value: slackUserId });
  }
  if (to.email !== undefined)
    await insertFreeAlias(trx, workspaceId, person.id, { kind: 'email', value: to.email });
  await followZone(trx, change, person.id, to.slackZone ?? null);
  if (to.isGuest) await handReportsUp(trx, change, person.id);
  const detail = { fields: Object.keys(to).join(' ') };
  await auditChange(
    trx,
    change,
    'person',
    person.id,
    isActive ? 'person.returned' : 'person.updated',
    detail,
  );
}

/** A guest leads nobody: their reports go to the manager above. */
async function handReportsUp(trx: Writer, change: Change, personId: string) {
  const { workspaceId, today } = change;
  const reports = await reportsOf(trx, workspaceId, personId, today);
  const guest = await personById(trx, workspaceId, personId, today);
  for (const report of reports) {
    await setManager(trx, change, { personId: report.id, managerId: guest?.managerId ?? null });
  }
}

async function leave(trx: Writer, change: Change, person: KnownPerson) {
  await updatePerson(trx, change.workspaceId, person.id, { isActive: false, endedOn: change.today });
  await auditChange(trx, change, 'person', person.id, 'person.left', { on: change.today });
}

/** The CRM may go on using the name that Slack no longer has; kept unless it is someone else's too. */
async function keepFormerName(trx: Writer, change: Change, person: KnownPerson) {
  const namesakes = await peopleNamed(trx, change.workspaceId, person.name, change.today);
  if (namesakes.some((other) => other.id !== person.id)) return;
  await insertFreeAlias(trx, change.workspaceId, person.id, { kind: 'crm', value: person.name });
}

async function followZone(trx: Writer, change: Change, personId: string, zone: string | null) {
  if (zone && isZone(zone)) await setWorkSchedule(trx, change, { personId, zone });
}
