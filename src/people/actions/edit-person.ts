import type { Caller, Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { WorkWeek } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Locale } from '../../locales/locale.ts';
import { perform } from '../../perform.ts';
import { requirePermission } from '../access.ts';
import { peoplePermissions } from '../own-permissions.ts';
import { peopleByIds, personById } from '../store/people.ts';
import { salesRolesOn } from '../store/sales-roles.ts';
import { workspaceById } from '../store/workspaces.ts';
import { actorOf, type Person } from '../types.ts';
import { openChange, workspaceToday } from './open-change.ts';
import { setManager } from './set-manager.ts';
import { addCrmName, setAdmin, setChosenLocale, setWorkSchedule } from './set-person.ts';
import { setSalesRole } from './set-sales-role.ts';
import { setMembership } from './set-team.ts';
import { datesToCompare } from './set-up-team.ts';

/** A person as their form gives them. */
export type PersonForm = {
  personId: string;
  /** Null: nobody; but a manager without a Slack account, whom the form cannot show, stays. */
  managerId: string | null;
  teamId: string | null;
  isAdmin: boolean;
  workWeek: WorkWeek;
  zone: string;
  /** Null: automatic. */
  locale: Locale | null;
  /** As what they sell; null: nothing in particular; undefined: as it is. */
  salesRole?: string | null;
  /** Names to add to those the CRM uses already. */
  crmNames: readonly string[];
  /** From when manager, team, work week, zone and sales role hold; undefined: first ones since ever, else today. */
  from?: LocalDate;
};

/** The person as they stand afterwards, and the day from which it is so when that is still ahead. */
export type PersonResult = { person: Person; startsOn: LocalDate | null };

/**
 * Changes a person's place and settings in one transaction; only what differs is written. Returns them as they are
 * from then on. Throws a UserError for anyone but an admin, and for what cannot be.
 */
export async function editPerson(context: Context, caller: Caller, form: PersonForm): Promise<PersonResult> {
  const { db } = context;
  const { workspaceId } = caller;
  const { personId, from } = form;
  const today = workspaceToday(context, await workspaceById(db, workspaceId));
  const allowed = peoplePermissions['people.edit'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.people.adminsOnly);
  return perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, workspaceId, actorOf(caller));
    const held = await personOn(trx, workspaceId, personId, datesToCompare(change, from));
    const differs = (isOther: (person: Person) => boolean) => held.some(isOther);
    const start = from ? { from } : {};
    const managerId = form.managerId ?? (await hiddenManager(trx, workspaceId, held.at(-1), today));
    const { teamId, zone, workWeek } = form;
    if (differs((person) => person.managerId !== managerId)) {
      await setManager(trx, change, { personId, managerId, ...start });
    }
    if (differs((person) => person.teamId !== teamId)) {
      await setMembership(trx, change, { personId, teamId, ...start });
    }
    if (differs((person) => person.zone !== zone || person.workWeek.join() !== workWeek.join())) {
      await setWorkSchedule(trx, change, { personId, zone, workWeek, ...start });
    }
    if (form.salesRole !== undefined) {
      const held = await salesRolesOn(trx, workspaceId, [personId], from ?? today);
      const name = form.salesRole;
      if ((held.get(personId) ?? null) !== name)
        await setSalesRole(trx, change, { personId, name, ...start });
    }
    await setAdmin(trx, change, { personId, isAdmin: form.isAdmin });
    await setChosenLocale(trx, change, { personId, locale: form.locale });
    for (const name of form.crmNames) await addCrmName(trx, change, { personId, name });
    const startsOn = from && from > today ? from : null;
    const person = await personById(trx, workspaceId, personId, startsOn ?? today);
    if (!person) throw new UserError((t) => t.people.personGone);
    return { person, startsOn };
  });
}

/** The manager whom Slack's menu of users cannot show, if that is who the person has. */
async function hiddenManager(
  trx: Writer,
  workspaceId: string,
  person: Person | undefined,
  date: LocalDate,
): Promise<string | null> {
  if (!person?.managerId) return null;
  const [manager] = await peopleByIds(trx, workspaceId, [person.managerId], date);
  return manager && manager.slackUserId === null ? manager.id : null;
}

async function personOn(
  trx: Writer,
  workspaceId: string,
  personId: string,
  dates: readonly LocalDate[],
): Promise<Person[]> {
  const held: Person[] = [];
  for (const date of dates) {
    const person = await personById(trx, workspaceId, personId, date);
    if (person) held.push(person);
  }
  return held;
}
