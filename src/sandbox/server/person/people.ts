import { z } from 'zod';
import { addDays } from '../../../kernel/date.ts';
import { toInstant } from '../../../kernel/zoned.ts';
import { sendEvent } from '../app/events.ts';
import type { Json } from '../json.ts';
import { join, leave } from '../membership.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import { addChannel, audienceOf } from '../state/conversations.ts';
import { presentSeconds } from '../state/timestamps.ts';
import { addUser, changeStatus, changeUser, findUser } from '../state/users.ts';
import type { Channel, User } from '../types.ts';
import { actor, read } from './read.ts';
import type { Route } from './router.ts';

const newUser = z.object({
  id: z.string().optional(),
  name: z.string().min(1),
  real_name: z.string().min(1),
  display_name: z.string().optional(),
  email: z.string().optional(),
  title: z.string().optional(),
  tz: z.string(),
  locale: z.string(),
  is_admin: z.boolean().optional(),
  is_restricted: z.boolean().optional(),
});

const userPatch = z.object({
  deleted: z.boolean().optional(),
  real_name: z.string().min(1).optional(),
  tz: z.string().optional(),
  locale: z.string().optional(),
  is_restricted: z.boolean().optional(),
  is_admin: z.boolean().optional(),
});

const newStatus = z.object({
  text: z.string().max(100).default(''),
  emoji: z
    .string()
    .regex(/^(:[a-z0-9_+-]+:)?$/)
    .default(''),
  /** Until when it stands: before the end of that date of the person's; absent: until it is changed. */
  until: z.iso.date().optional(),
});

/** Until when nothing is to disturb; null ends it. */
const newPause = z.object({ until: z.iso.datetime().nullable() });

const newChannel = z.object({
  id: z.string().optional(),
  name: z.string().min(1),
  is_private: z.boolean().optional(),
  is_shared: z.boolean().optional(),
  members: z.array(z.string()).default([]),
});

const channelPatch = z.object({
  name: z.string().min(1).optional(),
  is_archived: z.boolean().optional(),
  is_shared: z.boolean().optional(),
});

/** Who is in the workspace and its channels. */
export function peopleRoutes(sandbox: Sandbox): Route[] {
  const { state } = sandbox;
  return [
    {
      method: 'POST',
      path: '/users',
      run(call) {
        const seed = dropUndefined(read(newUser, call));
        if (findUser(state, seed.name)) throw new SlackError('name_taken');
        const user = addUser(sandbox, seed);
        announceUser(sandbox, 'team_join', user);
        return { user };
      },
    },
    {
      method: 'PATCH',
      path: '/users/:id',
      run(call) {
        const user = state.users.get(call.params.id ?? '');
        if (!user) throw new SlackError('user_not_found');
        changeUser(sandbox, user, read(userPatch, call));
        announceUser(sandbox, 'user_change', user);
        return { user };
      },
    },
    {
      method: 'POST',
      path: '/as/:user/status',
      run(call) {
        const user = actor(sandbox, call);
        const { text, emoji, until } = read(newStatus, call);
        const expiration = until ? toInstant(addDays(until, 1), '00:00', user.tz).getTime() / 1000 - 1 : 0;
        changeStatus(sandbox, user, { text, emoji, expiration });
        announceUser(sandbox, 'user_change', user);
        announceUser(sandbox, 'user_status_changed', user);
        return { user };
      },
    },
    {
      method: 'POST',
      path: '/as/:user/dnd',
      run(call) {
        const user = actor(sandbox, call);
        const { until } = read(newPause, call);
        sandbox.doNotDisturb.set(user.id, until ? Date.parse(until) / 1000 : 0);
        return {};
      },
    },
    {
      method: 'POST',
      path: '/channels',
      run(call) {
        const seed = dropUndefined(read(newChannel, call));
        const wantsBot = seed.members.some((member) => isBot(sandbox, member));
        const channel = addChannel(sandbox, {
          ...seed,
          members: seed.members.filter((member) => !isBot(sandbox, member)),
        });
        sandbox.announce({ type: 'conversation', channel: channel.id, ...audienceOf(channel) });
        if (wantsBot) join(sandbox, channel, state.app.botUserId);
        return { channel: describe(channel) };
      },
    },
    {
      method: 'PATCH',
      path: '/channels/:id',
      run(call) {
        const channel = requireChannel(sandbox, call.params.id);
        const patch = read(channelPatch, call);
        channel.name = patch.name ?? channel.name;
        channel.isArchived = patch.is_archived ?? channel.isArchived;
        channel.isShared = patch.is_shared ?? channel.isShared;
        sandbox.announce({ type: 'conversation', channel: channel.id, ...audienceOf(channel) });
        return { channel: describe(channel) };
      },
    },
    {
      method: 'POST',
      path: '/channels/:id/members',
      run(call) {
        const channel = requireChannel(sandbox, call.params.id);
        join(sandbox, channel, requireUser(sandbox, read(z.object({ user: z.string() }), call).user).id);
        return { channel: describe(channel) };
      },
    },
    {
      method: 'DELETE',
      path: '/channels/:id/members/:user',
      run(call) {
        const channel = requireChannel(sandbox, call.params.id);
        leave(sandbox, channel, requireUser(sandbox, call.params.user ?? '').id);
        return { channel: describe(channel) };
      },
    },
  ];
}

/** A status makes two of them at once. */
type UserEvent = 'team_join' | 'user_change' | 'user_status_changed';

function announceUser(sandbox: Sandbox, type: UserEvent, user: User): void {
  sandbox.announce({ type: 'users' });
  sendEvent(sandbox, type, { type, user, cache_ts: presentSeconds(sandbox) });
}

function isBot({ state }: Sandbox, nameOrId: string): boolean {
  return findUser(state, nameOrId)?.id === state.app.botUserId;
}

function requireChannel({ state }: Sandbox, id: string | undefined): Channel {
  const channel = state.channels.get(id ?? '');
  if (!channel || channel.kind === 'im') throw new SlackError('channel_not_found');
  return channel;
}

function requireUser({ state }: Sandbox, nameOrId: string): User {
  const user = findUser(state, nameOrId);
  if (!user) throw new SlackError('user_not_found');
  return user;
}

function describe(channel: Channel): Json {
  return {
    id: channel.id,
    name: channel.name,
    is_private: channel.kind === 'private',
    is_shared: channel.isShared,
    is_archived: channel.isArchived,
    members: [...channel.members],
  };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** JSON bodies leave a key out; the seeds' types do not allow it to be there and undefined. */
function dropUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Defined<T>;
}
