import type { Reader, Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { foldAlias } from '../rules/alias.ts';
import { type Alias, aliasesOf, insertFreeAlias, ownersOfAny } from '../store/aliases.ts';
import { type DatedTable, hasRows } from '../store/dated.ts';
import { peopleByIds, peopleNamed, personById } from '../store/people.ts';
import { insertPerson, updatePerson } from '../store/person-writes.ts';
import { holdWorkspace } from '../store/workspaces.ts';
import { type Change, type Person, sinceEver } from '../types.ts';
import { auditChange } from './audit.ts';
import { setFullTimeShare, setRamp } from './set-capacity.ts';
import { setManager } from './set-manager.ts';
import { addCrmName } from './set-person.ts';
import { setSalesRole } from './set-sales-role.ts';
import { setMembership } from './set-team.ts';

/** A person as a row of a file gives them; what is left out stays as it is. */
export type ImportedPerson = {
  name: string;
  email?: string;
  slackId?: string;
  startedOn?: LocalDate;
  /** The first day they no longer work here. */
  endedOn?: LocalDate;
  /** Percent of full time. */
  fte?: number;
  /** Percent of the goals in each month from the day they started. */
  ramp?: readonly number[];
  /** As what they sell: 'SDR'. */
  salesRole?: string;
  managerPersonId?: string | null;
  teamId?: string | null;
  /** Other names by which the CRM's records name them. */
  crmNames?: readonly string[];
};

/**
 * Brings a person in step with a row: found by Slack id, e-mail address, CRM name or else full name; added when
 * nobody fits. Their first team and manager hold since they started (since ever when unknown), later ones from today.
 * Doing it again changes nothing. Throws a UserError when several people fit, or what the row asks cannot be.
 */
export async function upsertImportedPerson(
  trx: Writer,
  change: Change,
  row: ImportedPerson,
): Promise<{ personId: string; created: boolean; changed: boolean }> {
  await holdWorkspace(trx, change.workspaceId);
  const found = await findImportedPerson(trx, change, row);
  const personId = found?.id ?? (await create(trx, change, row));
  let changed = found ? await update(trx, change, found, row) : true;
  for (const alias of strongAliases(row)) {
    changed = (await insertFreeAlias(trx, change.workspaceId, personId, alias)) || changed;
  }
  for (const name of row.crmNames ?? [])
    changed = (await addCrmName(trx, change, { personId, name })) || changed;
  const from = await startOf(trx, change, personId, row);
  if (row.managerPersonId !== undefined) {
    const managerId = row.managerPersonId;
    changed = (await setManager(trx, change, { personId, managerId, ...from('reporting_line') })) || changed;
  }
  if (row.teamId !== undefined) {
    changed =
      (await setMembership(trx, change, { personId, teamId: row.teamId, ...from('membership') })) || changed;
  }
  if (row.fte !== undefined) {
    changed = (await setFullTimeShare(trx, change, { personId, fte: row.fte })) || changed;
  }
  if (row.salesRole !== undefined) {
    changed = (await setSalesRole(trx, change, { personId, name: row.salesRole })) || changed;
  }
  if (row.ramp !== undefined) changed = (await importRamp(trx, change, personId, row.ramp)) || changed;
  return { personId, created: !found, changed };
}

/** The person a row means; null when it is someone new. Throws a UserError when several people fit. */
export async function findImportedPerson(
  trx: Reader,
  { workspaceId, today }: Pick<Change, 'workspaceId' | 'today'>,
  row: ImportedPerson,
): Promise<Person | null> {
  const strong = strongAliases(row);
  const owners = strong.length > 0 ? await ownersOfAny(trx, workspaceId, strong) : [];
  if (owners.length > 1) throw new UserError((t) => t.people.differentPeople({ name: row.name }));
  const owner = owners[0] ? await personById(trx, workspaceId, owners[0], today) : null;
  if (owner && hasOtherSlackId(row, owner))
    throw new UserError((t) => t.people.differentPeople({ name: row.name }));
  if (owner) return owner;
  const names = [row.name, ...(row.crmNames ?? [])].map((value) => ({ kind: 'crm' as const, value }));
  const byCrm = await peopleByIds(trx, workspaceId, await ownersOfAny(trx, workspaceId, names), today);
  const known = byCrm.length > 0 ? byCrm : await peopleNamed(trx, workspaceId, row.name, today);
  const fitting = known.filter((person) => !contradicts(row, person));
  if (fitting.length > 1) throw new UserError((t) => t.people.severalPeople({ name: row.name }));
  return fitting[0] ?? null;
}

/** A namesake with another address or another Slack account is someone else. */
function contradicts(row: ImportedPerson, person: Person): boolean {
  const otherEmail = row.email && person.email && foldAlias(row.email) !== foldAlias(person.email);
  return Boolean(otherEmail) || hasOtherSlackId(row, person);
}

function hasOtherSlackId({ slackId }: ImportedPerson, { slackUserId }: Person): boolean {
  return slackId !== undefined && slackUserId !== null && slackId !== slackUserId;
}

async function create(trx: Writer, change: Change, row: ImportedPerson): Promise<string> {
  const personId = change.newId();
  const fields = {
    name: row.name,
    email: row.email ?? null,
    isActive: true,
    isGuest: false,
    slackLocale: null,
    slackZone: null,
    locale: null,
    startedOn: row.startedOn ?? null,
    endedOn: row.endedOn ?? null,
  };
  await insertPerson(trx, change.workspaceId, personId, fields, change.clock.now());
  await auditChange(trx, change, 'person', personId, 'person.created');
  return personId;
}

/** What Slack says of a person goes before a file; a name that differs from Slack's becomes a name in the CRM. */
async function update(trx: Writer, change: Change, person: Person, row: ImportedPerson): Promise<boolean> {
  const { workspaceId } = change;
  const crmNames = await aliasesOf(trx, workspaceId, person.id, 'crm');
  const isOtherName = person.name !== row.name && !crmNames.includes(foldAlias(row.name));
  const isSlacks = person.slackUserId !== null;
  const fields = {
    ...(isOtherName && !isSlacks ? { name: row.name } : {}),
    ...(row.email && !isSlacks && person.email !== row.email ? { email: row.email } : {}),
    ...(row.startedOn && person.startedOn !== row.startedOn ? { startedOn: row.startedOn } : {}),
    ...(row.endedOn && person.endedOn !== row.endedOn ? { endedOn: row.endedOn } : {}),
  };
  const changed = Object.keys(fields).length > 0;
  if (changed) {
    await updatePerson(trx, workspaceId, person.id, fields);
    const detail = { fields: Object.keys(fields).join(' ') };
    await auditChange(trx, change, 'person', person.id, 'person.updated', detail);
  }
  if (!isOtherName || !isSlacks || foldAlias(person.name) === foldAlias(row.name)) return changed;
  return (await insertFreeAlias(trx, workspaceId, person.id, { kind: 'crm', value: row.name })) || changed;
}

/** A ramp begins on the day somebody started. Throws a UserError when nobody said which day that is. */
async function importRamp(
  trx: Writer,
  change: Change,
  personId: string,
  percents: readonly number[],
): Promise<boolean> {
  const person = await personById(trx, change.workspaceId, personId, change.today);
  if (!person?.startedOn) throw new UserError((t) => t.capacity.rampWithoutStart);
  return setRamp(trx, change, { personId, from: person.startedOn, percents });
}

function strongAliases({ slackId, email }: ImportedPerson): Alias[] {
  return [
    ...(slackId ? [{ kind: 'slack' as const, value: slackId }] : []),
    ...(email ? [{ kind: 'email' as const, value: email }] : []),
  ];
}

/** The first team and manager hold since the person started; a later one from today, or from a start still ahead. */
async function startOf(trx: Writer, change: Change, personId: string, { startedOn }: ImportedPerson) {
  const { workspaceId, today } = change;
  const first = new Set<DatedTable>();
  for (const table of ['membership', 'reporting_line'] as const) {
    if (!(await hasRows(trx, { table, workspaceId, subjectId: personId }))) first.add(table);
  }
  const later = startedOn && startedOn > today ? startedOn : today;
  return (table: DatedTable) => ({ from: first.has(table) ? (startedOn ?? sinceEver) : later });
}
