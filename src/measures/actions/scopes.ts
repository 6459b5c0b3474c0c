import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import {
  allTeams,
  relationTo,
  requirePermission,
  type Team,
  teamById,
  teamByName,
  teamsLed,
  teamsOf,
} from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { measurePermissions } from '../permissions.ts';
import type { Scope } from '../scope.ts';

/** Whose KPIs the caller may choose between; the first is what they see unless they ask for another. */
export type Scopes = { teams: Team[]; company: boolean; usual: Scope };

/** Those of the caller: an admin begins with the company, whoever leads a team with that, everybody else with themselves. */
export async function scopesOf(
  { db }: Pick<Context, 'db'>,
  caller: Caller,
  today: LocalDate,
): Promise<Scopes> {
  const { workspaceId, personId } = caller;
  const relation = await relationTo(db, caller, { personId }, today);
  if (isAllowed(measurePermissions['measures.read_company'], relation)) {
    return { teams: await allTeams(db, workspaceId, today), company: true, usual: { kind: 'company' } };
  }
  const led = await teamsLed(db, workspaceId, personId, today);
  const own = await teamsOf(db, workspaceId, personId, today);
  const teams = [...new Map([...led, ...own].map((team) => [team.id, team])).values()];
  const [first] = led;
  return { teams, company: false, usual: first ? { kind: 'team', teamId: first.id } : { kind: 'self' } };
}

/** The team of a scope, or null for another scope. Throws a UserError when the caller may not see it. */
export async function requireScope(
  { db }: Pick<Context, 'db'>,
  caller: Caller,
  scope: Scope,
  today: LocalDate,
): Promise<Team | null> {
  const { workspaceId, personId } = caller;
  if (scope.kind === 'team') {
    const team = await teamById(db, workspaceId, scope.teamId, today);
    if (!team) throw new UserError((t) => t.measures.noTeam);
    const allowed = measurePermissions['measures.read_team'];
    await requirePermission(db, caller, allowed, { teamId: team.id }, today, (t) => t.measures.notTeam);
    return team;
  }
  const allowed = measurePermissions[scope.kind === 'self' ? 'measures.read' : 'measures.read_company'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.measures.notCompany);
  return null;
}

/** The team that somebody names after a command. Throws a UserError that says whose KPIs they may see. */
export async function namedTeam(
  { db }: Pick<Context, 'db'>,
  { workspaceId }: Caller,
  { name, command }: { name: string; command: 'kpi' | 'ideal' },
  today: LocalDate,
): Promise<Scope> {
  const team = await teamByName(db, workspaceId, name, today);
  if (!team) throw new UserError((t) => t.measures.unknownScope({ text: name, command }));
  return { kind: 'team', teamId: team.id };
}
