import { sendEvent } from './app/events.ts';
import type { Sandbox } from './sandbox.ts';
import { audienceOf } from './state/conversations.ts';
import { findUser } from './state/users.ts';
import type { Channel, User } from './types.ts';

/** Adds someone to a channel; the app hears of it when it is in the channel, or is the one who joined. */
export function join(sandbox: Sandbox, channel: Channel, userId: string, inviter?: string): void {
  if (channel.members.has(userId)) return;
  channel.members.add(userId);
  announce(sandbox, channel, userId);
  sendMembership(sandbox, 'member_joined_channel', channel, userId, inviter);
}

/** Takes someone out of a channel; the app hears of it while it is, or was, in the channel. */
export function leave(sandbox: Sandbox, channel: Channel, userId: string): void {
  if (!channel.members.has(userId)) return;
  const isKnown = channel.members.has(sandbox.state.app.botUserId);
  channel.members.delete(userId);
  announce(sandbox, channel, userId);
  if (isKnown) sendMembership(sandbox, 'member_left_channel', channel, userId);
}

/** `/invite @someone`: adds them and returns what Slackbot says about it. */
export function invite(sandbox: Sandbox, inviter: User, channel: Channel, text: string): string {
  const name = text.trim().replace(/^@/, '');
  const { app } = sandbox.state;
  const isBot = name.toLowerCase() === sandbox.manifest.botName.toLowerCase();
  const guest = isBot ? sandbox.state.users.get(app.botUserId) : findUser(sandbox.state, name);
  if (!guest || channel.kind === 'im') return `No one to invite: ${text.trim() || '(nobody named)'}`;
  if (channel.members.has(guest.id)) return `${guest.real_name} is already in this channel.`;
  join(sandbox, channel, guest.id, inviter.id);
  return `${guest.real_name} was added to #${channel.name}.`;
}

function announce(sandbox: Sandbox, channel: Channel, userId: string): void {
  const { for: members } = audienceOf(channel);
  sandbox.announce({
    type: 'conversation',
    channel: channel.id,
    ...(members ? { for: new Set([...members, userId]) } : {}),
  });
}

function sendMembership(
  sandbox: Sandbox,
  type: 'member_joined_channel' | 'member_left_channel',
  channel: Channel,
  user: string,
  inviter?: string,
): void {
  const { state, workspace } = sandbox;
  if (type === 'member_joined_channel' && !channel.members.has(state.app.botUserId)) return;
  sendEvent(sandbox, type, {
    type,
    user,
    channel: channel.id,
    channel_type: channel.kind === 'private' ? 'G' : 'C',
    team: workspace.id,
    ...(inviter ? { inviter } : {}),
  });
}
