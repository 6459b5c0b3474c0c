import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { periodAway, periodOf } from '../../kernel/company-year.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  companyYear,
  type Person,
  peopleLed,
  relationTo,
  requirePermission,
  type Team,
  teamByName,
  teamsLed,
  teamsOf,
  whoIsMeant,
} from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { scorecardPermissions } from '../permissions.ts';
import type { TeamCard } from '../rules/card.ts';
import { forwardReceiver } from './forward.ts';
import { teamCardOf } from './team-card.ts';

/** A team's week as someone may see it; its score stands below it. */
export type TeamNow = {
  team: Team;
  card: TeamCard;
  maySchedule: boolean;
  /** To whom they can send it; null: to nobody. */
  forwardTo: Person | null;
};

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

/**
 * A team's running week, or the one so many weeks ago. Throws a UserError for someone who neither belongs to the team
 * nor leads it.
 */
export async function teamNow(
  context: Context,
  caller: Caller,
  teamId: string,
  weeksAgo = 0,
): Promise<TeamNow> {
  const now = context.clock.now();
  const today = localDateOf(now, caller.zone);
  const allowed = scorecardPermissions['scorecards.read_team'];
  await requirePermission(context.db, caller, allowed, { teamId }, today, (t) => t.scorecards.refusal);
  const year = await companyYear(context.db, caller.workspaceId);
  const week = periodAway(year, periodOf(year, 'week', today), -weeksAgo);
  const found = await teamCardOf(context, caller.workspaceId, teamId, week, { scored: false });
  if (!found) throw new UserError((t) => t.scorecards.noTeam);
  const relation = await relationTo(context.db, caller, { teamId }, today);
  return {
    ...found,
    maySchedule: isAllowed(scorecardPermissions['scorecards.schedule'], relation),
    forwardTo: await forwardReceiver(context, caller, teamId, today),
  };
}

/** The first team the caller leads today, deputies counted; null for whoever leads none. */
export async function firstTeamLed(context: Context, { workspaceId, personId, zone }: Caller) {
  const [first = null] = await teamsLed(
    context.db,
    workspaceId,
    personId,
    localDateOf(context.clock.now(), zone),
  );
  return first;
}

/**
 * The person a text names: a mention, a whole name, or part of the name of one whom the caller leads; null for nobody, and
 * where it could be several. Whether their card may be shown is `readableCard`'s.
 */
export async function personNamed(context: Context, caller: Caller, text: string): Promise<string | null> {
  const [only, ...others] = await whoIsMeant(context, caller, text, (today) =>
    peopleLed(context.db, caller.workspaceId, caller.personId, today),
  );
  return only && others.length === 0 ? only.id : null;
}
