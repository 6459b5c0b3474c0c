import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import type { Channel, SeedChannel } from '../types.ts';
import { nextId, type State } from './state.ts';
import { presentSeconds } from './timestamps.ts';
import { findUser } from './users.ts';

type Ground = Pick<Sandbox, 'state' | 'businessClock'>;

/** Adds a channel. Throws a SlackError `user_not_found` for an unknown member. */
export function addChannel(ground: Ground, seed: SeedChannel): Channel {
  const { state } = ground;
  const members = seed.members.map((member) => {
    const user = findUser(state, member);
    if (!user) throw new SlackError('user_not_found', { message: `No one is called ${member}` });
    return user.id;
  });
  if (seed.with_bot) members.push(state.app.botUserId);
  const channel: Channel = {
    id: seed.id ?? nextId(state, 'C'),
    name: seed.name,
    kind: seed.is_private ? 'private' : 'public',
    members: new Set(members),
    isShared: seed.is_shared ?? false,
    isArchived: seed.is_archived ?? false,
    created: presentSeconds(ground),
  };
  state.channels.set(channel.id, channel);
  return channel;
}

/** The direct messages between this person and the app; made on first use. */
export function openAppDm(sandbox: Ground & Pick<Sandbox, 'announce'>, userId: string): Channel {
  const { state } = sandbox;
  const known = findAppDm(state, userId);
  if (known) return known;
  const channel: Channel = {
    id: `D${userId.slice(1)}`,
    name: userId,
    kind: 'im',
    members: new Set([userId, state.app.botUserId]),
    isShared: false,
    isArchived: false,
    created: presentSeconds(sandbox),
  };
  state.channels.set(channel.id, channel);
  sandbox.announce({ type: 'conversation', channel: channel.id, for: new Set([userId]) });
  return channel;
}

/** The app's direct messages with this person, when they were ever opened. */
export function findAppDm(state: State, userId: string): Channel | undefined {
  return state.channels.get(`D${userId.slice(1)}`);
}

/** The person at the other end of the app's direct messages. */
export function partnerOf(state: State, channel: Channel): string {
  return [...channel.members].find((id) => id !== state.app.botUserId) ?? '';
}

/** The channel with this id or name; undefined when there is none. */
export function findChannel(state: State, nameOrId: string): Channel | undefined {
  return (
    state.channels.get(nameOrId) ??
    [...state.channels.values()].find((channel) => channel.kind !== 'im' && channel.name === nameOrId)
  );
}

/** Who is told about what happens in a channel: everyone for a public one, else its members. */
export function audienceOf(channel: Channel): { for?: ReadonlySet<string> } {
  return channel.kind === 'public' ? {} : { for: channel.members };
}
