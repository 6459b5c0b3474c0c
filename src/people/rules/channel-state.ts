import type { SlackChannel } from '../../context.ts';

/**
 * Whether the bot can post a team's numbers in a channel, and what stands in the way. `unseen`: a private channel
 * without the bot, or none at all; Slack does not tell the two apart.
 */
export type ChannelState = 'ready' | 'not_member' | 'unseen' | 'archived' | 'shared';

/** Why a post failed that people of another company would have read. */
export const SHARED_CHANNEL = 'shared_with_another_company';

/** The state of a channel as Slack has it; null: Slack shows us none. */
export function channelState(channel: SlackChannel | null): ChannelState {
  if (channel === null) return 'unseen';
  if (channel.isShared) return 'shared';
  if (channel.isArchived) return 'archived';
  return channel.isMember ? 'ready' : 'not_member';
}
