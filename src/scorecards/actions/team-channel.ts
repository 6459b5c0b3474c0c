import type { Destination, Refusal, Skip } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { lookAtTeamChannel, SHARED_CHANNEL, teamById } from '../../people/index.ts';

/**
 * The channel a team has now. Nothing of ours goes into one that people of another company can read, unless somebody
 * who leads the team allowed it; when Slack does not say, it goes on.
 */
export async function teamChannel(
  context: Context,
  workspaceId: string,
  teamId: string,
): Promise<Destination | Skip | Refusal> {
  const today = localDateOf(context.clock.now(), 'UTC');
  const team = await teamById(context.db, workspaceId, teamId, today);
  if (!team) return { skip: 'the team is gone' };
  if (!team.channelId) return { skip: 'the team has no channel' };
  const { channelId } = team;
  const state = await lookAtTeamChannel(context, { ...team, channelId });
  return state === 'shared' ? { refuse: SHARED_CHANNEL } : { channelId };
}
