import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { requirePermission } from '../access.ts';
import { peoplePermissions } from '../own-permissions.ts';
import { aliasesOf } from '../store/aliases.ts';
import { personById, zonesInUse } from '../store/people.ts';
import { salesRolesOn } from '../store/sales-roles.ts';
import { allTeams } from '../store/teams.ts';
import { workspaceById } from '../store/workspaces.ts';
import type { Person, Team } from '../types.ts';
import { workspaceToday } from './open-change.ts';

/** What a person's form starts with. */
export type PersonDraft = {
  person: Person;
  manager: Person | null;
  teams: Team[];
  crmNames: string[];
  zonesInUse: string[];
  /** As what they sell; null: not known. */
  salesRole: string | null;
  today: LocalDate;
};

/** What the form for a person starts with. Throws a UserError for anyone but an admin. */
export async function draftPerson(context: Context, caller: Caller, personId: string): Promise<PersonDraft> {
  const { db } = context;
  const { workspaceId } = caller;
  const today = workspaceToday(context, await workspaceById(db, workspaceId));
  const allowed = peoplePermissions['people.edit'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.people.adminsOnly);
  const person = await personById(db, workspaceId, personId, today);
  if (!person) throw new UserError((t) => t.people.personGone);
  return {
    person,
    manager: person.managerId ? await personById(db, workspaceId, person.managerId, today) : null,
    teams: await allTeams(db, workspaceId, today),
    crmNames: await aliasesOf(db, workspaceId, personId, 'crm'),
    zonesInUse: await zonesInUse(db, workspaceId, today),
    salesRole: (await salesRolesOn(db, workspaceId, [personId], today)).get(personId) ?? null,
    today,
  };
}
