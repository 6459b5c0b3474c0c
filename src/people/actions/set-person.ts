import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { WorkWeek } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { isZone } from '../../kernel/zoned.ts';
import type { Locale } from '../../locales/locale.ts';
import { aliasOwner, insertAlias } from '../store/aliases.ts';
import { hasRows, holdFrom } from '../store/dated.ts';
import { countAdmins, personById } from '../store/people.ts';
import { updatePerson } from '../store/person-writes.ts';
import { type Change, sinceEver } from '../types.ts';
import { auditChange } from './audit.ts';

/**
 * Makes a person an admin, or no longer, from today. Returns whether anything changed.
 * Throws a UserError for a guest, and for the last admin: nobody could set anything afterwards.
 */
export async function setAdmin(
  trx: Writer,
  change: Change,
  { personId, isAdmin }: { personId: string; isAdmin: boolean },
): Promise<boolean> {
  const { workspaceId, today } = change;
  const person = await personById(trx, workspaceId, personId, today);
  if (!person) throw new UserError((t) => t.people.personGone);
  if (isAdmin && person.isGuest)
    throw new UserError((t) => t.people.guestCannotAdminister({ name: person.name }), 'role');
  if (!isAdmin && person.isAdmin && (await countAdmins(trx, workspaceId, today)) === 1) {
    throw new UserError((t) => t.people.lastAdmin({ name: person.name }), 'role');
  }
  const subject = { table: 'role_grant' as const, workspaceId, subjectId: personId };
  const changed = await holdFrom(trx, change, subject, today, isAdmin ? { role: 'admin' } : null);
  if (changed)
    await auditChange(trx, change, 'person', personId, 'person.admin_set', { isAdmin, from: today });
  return changed;
}

/**
 * Changes a person's zone or work week from a day on (by default since ever for the first time, else today); what
 * is left out stays. Returns whether anything changed. Throws a UserError for an unknown zone or an empty week.
 */
export async function setWorkSchedule(
  trx: Writer,
  change: Change,
  {
    personId,
    zone,
    workWeek,
    from,
  }: { personId: string; zone?: string; workWeek?: WorkWeek; from?: LocalDate },
): Promise<boolean> {
  const { workspaceId, today } = change;
  if (zone !== undefined && !isZone(zone)) throw new UserError((t) => t.people.zoneUnknown({ zone }), 'zone');
  if (workWeek?.length === 0) throw new UserError((t) => t.people.workWeekEmpty, 'workWeek');
  const subject = { table: 'work_schedule' as const, workspaceId, subjectId: personId };
  const start = from ?? ((await hasRows(trx, subject)) ? today : sinceEver);
  const held = await personById(trx, workspaceId, personId, start);
  if (!held) throw new UserError((t) => t.people.personGone);
  const values = {
    zone: zone ?? held.zone,
    weekdays: [...(workWeek ?? held.workWeek)].sort((a, b) => a - b).join(''),
  };
  const changed = await holdFrom(trx, change, subject, start, values);
  if (changed)
    await auditChange(trx, change, 'person', personId, 'person.schedule_set', { ...values, from: start });
  return changed;
}

/** Sets the language a person chose (null: none). Returns whether anything changed. */
export async function setChosenLocale(
  trx: Writer,
  change: Change,
  { personId, locale }: { personId: string; locale: Locale | null },
): Promise<boolean> {
  const person = await personById(trx, change.workspaceId, personId, change.today);
  if (!person) throw new UserError((t) => t.people.personGone);
  if (person.chosenLocale === locale) return false;
  await updatePerson(trx, change.workspaceId, personId, { locale });
  await auditChange(trx, change, 'person', personId, 'person.language_set', { locale });
  return true;
}

/**
 * Adds a name under which the CRM knows a person. Returns whether anything changed.
 * Throws a UserError when that name is someone else's.
 */
export async function addCrmName(
  trx: Writer,
  change: Change,
  { personId, name }: { personId: string; name: string },
): Promise<boolean> {
  const { workspaceId, today } = change;
  const alias = { kind: 'crm' as const, value: name };
  const ownerId = await aliasOwner(trx, workspaceId, alias);
  if (ownerId === personId) return false;
  if (ownerId) {
    const owner = await personById(trx, workspaceId, ownerId, today);
    throw new UserError((t) => t.people.crmNameTaken({ crmName: name, name: owner?.name ?? '' }), 'crmNames');
  }
  await insertAlias(trx, workspaceId, personId, alias);
  await auditChange(trx, change, 'person', personId, 'person.crm_name_added');
  return true;
}
