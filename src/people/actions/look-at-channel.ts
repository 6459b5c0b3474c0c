import type { Context } from '../../context.ts';
import { describeError } from '../../log.ts';
import { type ChannelState, channelState } from '../rules/channel-state.ts';
import { isSharedAllowed } from '../store/shared-channels.ts';

/** A form's answer is due 3 seconds after it was submitted. */
const PATIENCE_MS = 1_500;

/**
 * How a channel stands in Slack now; null when Slack cannot be asked or takes too long, which is no reason to stop.
 * Never inside a transaction.
 */
export async function lookAtChannel(context: Context, channelId: string): Promise<ChannelState | null> {
  const patience = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => patience.resolve('late'), PATIENCE_MS);
  try {
    const found = await Promise.race([context.directory.channel(channelId), patience.promise]);
    return found === 'late' ? null : channelState(found);
  } catch (error) {
    context.log.warn({ channelId, error: describeError(error) }, 'Slack did not say how a channel stands');
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The same of a team's channel. One that another company reads is as good as any once somebody who leads the team said
 * so, for that channel.
 */
export async function lookAtTeamChannel(
  context: Context,
  { workspaceId, id: teamId, channelId }: { workspaceId: string; id: string; channelId: string },
): Promise<ChannelState | null> {
  const state = await lookAtChannel(context, channelId);
  if (state !== 'shared') return state;
  const isAllowed = await isSharedAllowed(context.db, workspaceId, { teamId, channelId });
  return isAllowed ? 'ready' : state;
}
