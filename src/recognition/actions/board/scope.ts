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
} from '../../../people/index.ts';
import { recognitionPermissions } from '../../permissions.ts';

/**
 * The team whose board somebody asks for: by its id or name, else the first they lead, else their own; for an admin who
 * has none the first there is. Throws a UserError for a team they may not see, and where there is none.
 */
export async function boardTeam(
  { db }: Pick<Context, 'db'>,
  caller: Caller,
  asked: { teamId: string } | { name: string } | null,
  today: LocalDate,
): Promise<Team> {
  const { workspaceId, personId } = caller;
  if (asked) {
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
  const [team] = [
    ...(await teamsLed(db, workspaceId, personId, today)),
    ...(await teamsOf(db, workspaceId, personId, today)),
    ...(caller.isAdmin ? await allTeams(db, workspaceId, today) : []),
  ];
  if (!team) throw new UserError((t) => t.boards.noTeam);
  return team;
}
