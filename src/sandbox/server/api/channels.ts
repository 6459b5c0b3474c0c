import type { Json } from '../json.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import { partnerOf } from '../state/conversations.ts';
import type { Channel } from '../types.ts';
import { requireScope } from './method.ts';

const PREFIX = { public: 'channels', private: 'groups', im: 'im' } as const;

/** The scope for reading (or the history of) this kind of conversation: `channels:read`, `im:history` … */
export function requireChannelScope(
  sandbox: Sandbox,
  kind: Channel['kind'],
  right: 'read' | 'history',
): void {
  requireScope(sandbox, `${PREFIX[kind]}:${right}`);
}

/**
 * The conversation, if the bot may know of it: a public channel, or one it is in.
 * Throws a SlackError `channel_not_found`.
 */
export function requireVisible(sandbox: Sandbox, id: string): Channel {
  const channel = sandbox.state.channels.get(id);
  if (!channel || (channel.kind !== 'public' && !isIn(sandbox, channel)))
    throw new SlackError('channel_not_found');
  return channel;
}

/** As `requireVisible`, and the bot is a member. Throws a SlackError `not_in_channel` too. */
export function requireMember(sandbox: Sandbox, id: string): Channel {
  const channel = requireVisible(sandbox, id);
  if (!isIn(sandbox, channel)) throw new SlackError('not_in_channel');
  return channel;
}

/** True when the bot is in it. */
export function isIn({ state }: Sandbox, channel: Channel): boolean {
  return channel.members.has(state.app.botUserId);
}

/** A conversation as Slack shows it to the app. */
export function showChannel(sandbox: Sandbox, channel: Channel): Json {
  const common = {
    id: channel.id,
    created: channel.created,
    is_archived: channel.isArchived,
    is_im: channel.kind === 'im',
    is_mpim: false,
    is_org_shared: false,
    context_team_id: sandbox.workspace.id,
  };
  if (channel.kind === 'im')
    return { ...common, user: partnerOf(sandbox.state, channel), is_user_deleted: false };
  return {
    ...common,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: true,
    is_group: channel.kind === 'private',
    is_private: channel.kind === 'private',
    is_general: channel.name === 'general',
    is_shared: channel.isShared,
    is_ext_shared: channel.isShared,
    is_member: isIn(sandbox, channel),
    num_members: channel.members.size,
  };
}
