import { z } from 'zod';
import { join } from '../membership.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import { findAppDm, openAppDm } from '../state/conversations.ts';
import type { Channel } from '../types.ts';
import { isIn, requireChannelScope, requireVisible, showChannel } from './channels.ts';
import { flag, limit, type Methods, method } from './method.ts';
import { paginate } from './pagination.ts';

const KINDS = { public_channel: 'public', private_channel: 'private', im: 'im' } as const;

const listing = z.object({
  types: z.string().default('public_channel'),
  exclude_archived: flag,
  cursor: z.string().optional(),
  limit: limit(100),
  user: z.string().optional(),
});

/** Which conversations there are, who is in them, and how to get into one. */
export const conversationMethods: Methods = {
  'conversations.list': method(listing, (sandbox, args) =>
    list(sandbox, args, (channel) => channel.kind === 'public' || isIn(sandbox, channel)),
  ),

  'users.conversations': method(listing, (sandbox, args) =>
    list(
      sandbox,
      args,
      (channel) =>
        channel.members.has(args.user ?? sandbox.state.app.botUserId) &&
        (channel.kind === 'public' || isIn(sandbox, channel)),
    ),
  ),

  'conversations.info': method(z.object({ channel: z.string() }), (sandbox, args) => {
    const channel = requireVisible(sandbox, args.channel);
    requireChannelScope(sandbox, channel.kind, 'read');
    return { channel: showChannel(sandbox, channel) };
  }),

  'conversations.members': method(
    z.object({ channel: z.string(), cursor: z.string().optional(), limit: limit(100) }),
    (sandbox, args) => {
      const channel = requireVisible(sandbox, args.channel);
      requireChannelScope(sandbox, channel.kind, 'read');
      const { page, metadata } = paginate([...channel.members].sort(), (id) => id, args);
      return { members: page, ...metadata };
    },
  ),

  'conversations.open': method(
    z.object({ users: z.string().optional(), channel: z.string().optional(), return_im: flag }),
    (sandbox, args) => {
      if (args.channel) return { channel: { id: requireVisible(sandbox, args.channel).id } };
      const userId = args.users ?? '';
      if (userId.includes(',')) {
        throw new SlackError('invalid_arguments', {
          message: 'The local Slack opens no group direct messages',
        });
      }
      const user = sandbox.state.users.get(userId);
      if (!user) throw new SlackError('user_not_found');
      if (user.deleted) throw new SlackError('user_disabled');
      if (user.is_bot) throw new SlackError('cannot_dm_bot');
      const alreadyOpen = findAppDm(sandbox.state, userId) !== undefined;
      const channel = openAppDm(sandbox, userId);
      return {
        ...(alreadyOpen ? { no_op: true, already_open: true } : {}),
        channel: args.return_im ? showChannel(sandbox, channel) : { id: channel.id },
      };
    },
    { scope: 'im:write' },
  ),

  'conversations.join': method(
    z.object({ channel: z.string() }),
    (sandbox, args) => {
      const channel = requireVisible(sandbox, args.channel);
      if (channel.kind !== 'public') throw new SlackError('method_not_supported_for_channel_type');
      if (channel.isArchived) throw new SlackError('is_archived');
      if (isIn(sandbox, channel))
        return { channel: showChannel(sandbox, channel), warning: 'already_in_channel' };
      join(sandbox, channel, sandbox.state.app.botUserId);
      return { channel: showChannel(sandbox, channel) };
    },
    { scope: 'channels:join' },
  ),
};

function list(sandbox: Sandbox, args: z.infer<typeof listing>, isListed: (channel: Channel) => boolean) {
  const kinds = args.types.split(',').map((type) => {
    const kind = KINDS[type.trim() as keyof typeof KINDS];
    if (!kind) throw new SlackError('invalid_types');
    requireChannelScope(sandbox, kind, 'read');
    return kind;
  });
  const channels = [...sandbox.state.channels.values()]
    .filter((channel) => kinds.some((kind) => kind === channel.kind) && isListed(channel))
    .filter((channel) => !(args.exclude_archived && channel.isArchived))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { page, metadata } = paginate(channels, (channel) => channel.id, args);
  return { channels: page.map((channel) => showChannel(sandbox, channel)), ...metadata };
}
