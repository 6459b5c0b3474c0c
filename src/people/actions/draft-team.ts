import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Locale } from '../../locales/locale.ts';
import { requirePermission } from '../access.ts';
import { peoplePermissions } from '../own-permissions.ts';
import { membersOf } from '../store/memberships.ts';
import { zonesInUse } from '../store/people.ts';
import { teamById } from '../store/teams.ts';
import { workspaceById } from '../store/workspaces.ts';
import type { Person, Team } from '../types.ts';
import { workspaceToday } from './open-change.ts';

/** What a team's form starts with. */
export type TeamDraft = {
  /** Null: a new team. */
  team: Team | null;
  managers: Person[];
  /** Everyone who belongs to it, its managers only when they do. */
  members: Person[];
  zone: string;
  locale: Locale;
  zonesInUse: string[];
  today: LocalDate;
};

/** What the form for a team (null: a new one) starts with. Throws a UserError for anyone but an admin. */
export async function draftTeam(context: Context, caller: Caller, teamId: string | null): Promise<TeamDraft> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const workspace = await workspaceById(db, workspaceId);
  const today = workspaceToday(context, workspace);
  const allowed = peoplePermissions['teams.edit'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.people.adminsOnly);
  const team = teamId ? await teamById(db, workspaceId, teamId, today) : null;
  if (teamId && !team) throw new UserError((t) => t.people.teamGone);
  const people = teamId ? await membersOf(db, workspaceId, teamId, today) : [];
  return {
    team,
    managers: people.filter((person) => person.isTeamManager),
    members: people.filter((person) => person.teamId === teamId),
    zone: team?.zone ?? workspace.zone,
    locale: team?.locale ?? workspace.locale,
    zonesInUse: await zonesInUse(db, workspaceId, today),
    today,
  };
}
