import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type ChannelState, liveTeams, lookAtTeamChannel, type Team, teamById } from '../../people/index.ts';
import { scheduleOf } from '../../scorecards/index.ts';
import { type Missing, missingInChannel } from '../rules/missing.ts';
import { requireAdmin } from './require-admin.ts';

/** Where a team's next card goes and when; `problem` null: nothing stands in the way, as far as Slack says. */
export type ChannelCheck = {
  team: Team;
  /** Null: Slack did not say, or there is no channel. */
  state: ChannelState | null;
  problem: Missing | null;
  nextRunAt: Date;
};

/** Looks at a live team's channel now; null when no card of the team is to come. */
export async function checkChannel(
  context: Context,
  workspaceId: string,
  teamId: string,
): Promise<ChannelCheck | null> {
  const team = await teamById(context.db, workspaceId, teamId, localDateOf(context.clock.now(), 'UTC'));
  const schedule = await scheduleOf(context.db, workspaceId, teamId);
  if (!team || !schedule?.isOn || !(await liveTeams(context.db, workspaceId)).has(teamId)) return null;
  const { channelId } = team;
  const state = channelId ? await lookAtTeamChannel(context, { ...team, channelId }) : null;
  return { team, state, problem: missingInChannel(channelId, state), nextRunAt: schedule.nextRunAt };
}

/** The same for an admin who asks. Throws a UserError for anyone else, and when there is nothing to look at. */
export async function checkAgain(context: Context, caller: Caller, teamId: string): Promise<ChannelCheck> {
  await requireAdmin(context, caller, 'setup.read');
  const check = await checkChannel(context, caller.workspaceId, teamId);
  if (!check) throw new UserError((t) => t.setup.nothingDue);
  return check;
}
