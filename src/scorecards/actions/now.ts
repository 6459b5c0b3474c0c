import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { periodContaining } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  leadsSomeone,
  relationTo,
  requirePermission,
  type Team,
  teamByName,
  teamsOf,
} from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { scorecardPermissions } from '../permissions.ts';
import type { TeamCard } from '../rules/card.ts';
import { teamCardOf } from './team-card.ts';

/** A team's running week as someone may see it. */
export type TeamNow = { team: Team; card: TeamCard; maySchedule: boolean };

/** The teams a caller can look at: their own, then those they lead. */
export async function teamsToShow(context: Context, caller: Caller): Promise<Team[]> {
  return teamsOf(
    context.db,
    caller.workspaceId,
    caller.personId,
    localDateOf(context.clock.now(), caller.zone),
  );
}

/** The team of this name, however it is spelled; null when there is none. Whether it may be shown is `teamNow`'s. */
export async function teamNamed(context: Context, caller: Caller, name: string): Promise<Team | null> {
  const today = localDateOf(context.clock.now(), caller.zone);
  return teamByName(context.db, caller.workspaceId, name, today);
}

/** A team's running week. Throws a UserError for someone who neither belongs to it nor leads it. */
export async function teamNow(context: Context, caller: Caller, teamId: string): Promise<TeamNow> {
  const now = context.clock.now();
  const today = localDateOf(now, caller.zone);
  const allowed = scorecardPermissions['scorecards.read_team'];
  await requirePermission(context.db, caller, allowed, { teamId }, today, (t) => t.scorecards.refusal);
  const found = await teamCardOf(context, caller.workspaceId, teamId, periodContaining('week', today));
  if (!found) throw new UserError((t) => t.scorecards.noTeam);
  const relation = await relationTo(context.db, caller, { teamId }, today);
  return { ...found, maySchedule: isAllowed(scorecardPermissions['scorecards.schedule'], relation) };
}

/** Whether the caller leads anyone today. */
export function isLead(context: Context, caller: Caller): Promise<boolean> {
  const today = localDateOf(context.clock.now(), caller.zone);
  return leadsSomeone(context.db, caller.workspaceId, caller.personId, today);
}
