import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import {
  allTeams,
  requirePermission,
  type Team,
  teamById,
  teamByName,
  teamsLed,
  teamsOf,
  workspaceById,
} from '../../../people/index.ts';
import { recognitionPermissions } from '../../permissions.ts';

/** How buttons call everybody in live teams. */
export const COMPANY = 'company';
/** The same of teams against each other. */
export const TEAMS = 'teams';

/** Who is compared: a team, or (`name` null) everybody in live teams. */
export type Group = Pick<Team, 'id' | 'zone' | 'holidayRegion'> & { name: string | null };

/** Whose board somebody asks for. */
export type AskedGroup = { teamId: string } | { name: string } | null;

/**
 * The group whose board somebody asks for: by its id or name, else the first team they lead, else their own, else everybody.
 * Throws a UserError for a team they may not see, and for a name that is none's.
 */
export async function boardGroup(
  { db }: Pick<Context, 'db'>,
  caller: Caller,
  asked: AskedGroup,
  today: LocalDate,
): Promise<Group> {
  const { workspaceId } = caller;
  const own = asked === null ? (await groupsOf({ db }, caller, today))[0] : undefined;
  if (own) return own;
  if (asked === null || ('teamId' in asked && asked.teamId === COMPANY)) {
    const { zone } = await workspaceById(db, workspaceId);
    return { id: COMPANY, name: null, zone, holidayRegion: null };
  }
  const team =
    'teamId' in asked
      ? await teamById(db, workspaceId, asked.teamId, today)
      : await teamByName(db, workspaceId, asked.name, today);
  const name = 'name' in asked ? asked.name : '';
  if (!team) throw new UserError((t) => t.boards.notUnderstood({ text: name }));
  const allowed = recognitionPermissions['recognition.board'];
  await requirePermission(db, caller, allowed, { teamId: team.id }, today, (t) => t.boards.notYourTeam);
  return team;
}

/** The teams whose boards somebody may see, those they lead first. */
export async function groupsOf(
  { db }: Pick<Context, 'db'>,
  caller: Caller,
  today: LocalDate,
): Promise<Team[]> {
  const { workspaceId, personId, isAdmin } = caller;
  const teams = [
    ...(await teamsLed(db, workspaceId, personId, today)),
    ...(await teamsOf(db, workspaceId, personId, today)),
    ...(isAdmin ? await allTeams(db, workspaceId, today) : []),
  ];
  return [...new Map(teams.map((team) => [team.id, team])).values()];
}
