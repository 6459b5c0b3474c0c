import { z } from 'zod';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import { openAppDm } from '../state/conversations.ts';
import { findEphemeral, findMessage } from '../state/messages.ts';
import type { Channel, Message, User } from '../types.ts';
import type { Call } from './router.ts';

/** The body as `schema` describes it. Throws a SlackError `invalid_request` that says what is wrong. */
export function read<T extends z.ZodType>(schema: T, { body }: Call): z.infer<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new SlackError('invalid_request', { message: z.prettifyError(parsed.error) });
}

/** The person who acts: `:user` of the path, by id. Throws a SlackError `user_not_found` or `user_disabled`. */
export function actor({ state }: Sandbox, { params }: Call): User {
  const user = state.users.get(params.user ?? '');
  if (!user) throw new SlackError('user_not_found');
  if (user.deleted) throw new SlackError('user_disabled');
  return user;
}

/** A conversation this person sees. Throws a SlackError `channel_not_found`. */
export function channelFor(sandbox: Sandbox, user: User, id: string): Channel {
  const dm = openAppDm(sandbox, user.id);
  const channel = id === dm.id ? dm : sandbox.state.channels.get(id);
  if (!channel || (channel.kind !== 'public' && !channel.members.has(user.id))) {
    throw new SlackError('channel_not_found');
  }
  return channel;
}

export const messageName = z.object({ channel: z.string(), ts: z.string() });

/** A message this person sees, one for them alone included. Throws a SlackError `message_not_found`. */
export function messageFor(
  sandbox: Sandbox,
  user: User,
  name: z.infer<typeof messageName>,
): { channel: Channel; message: Message } {
  const channel = channelFor(sandbox, user, name.channel);
  const message =
    findMessage(sandbox.state, channel.id, name.ts) ??
    findEphemeral(sandbox.state, user.id, channel.id, name.ts);
  if (!message) throw new SlackError('message_not_found');
  return { channel, message };
}

/** text, a chosen value or id, a list of them, or nothing */
export const value = z.union([z.string(), z.array(z.string()), z.null()]);
export const values = z.record(z.string(), value);
