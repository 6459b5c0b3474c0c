import { isTopLevel } from '../api/history.ts';
import type { Json } from '../json.ts';
import type { Sandbox } from '../sandbox.ts';
import { openAppDm, partnerOf } from '../state/conversations.ts';
import { indexAt, listEphemerals, listMessages } from '../state/messages.ts';
import type { Channel, Message, User } from '../types.ts';
import { actor, channelFor } from './read.ts';
import type { Route } from './router.ts';

const TYPES = { public: 'channel', private: 'private', im: 'im' } as const;

/** Which conversations a person has, and what is said in them. */
export function conversationRoutes(sandbox: Sandbox): Route[] {
  return [
    {
      method: 'GET',
      path: '/as/:user/conversations',
      run(call) {
        const user = actor(sandbox, call);
        openAppDm(sandbox, user.id);
        const conversations = [...sandbox.state.channels.values()]
          .filter((channel) => !channel.isArchived)
          .filter((channel) => channel.kind === 'public' || channel.members.has(user.id))
          .map((channel) => describe(sandbox, user, channel));
        return { conversations };
      },
    },
    {
      method: 'GET',
      path: '/as/:user/conversations/:channel/messages',
      run(call) {
        const user = actor(sandbox, call);
        const channel = channelFor(sandbox, user, call.params.channel ?? '');
        const threadTs = call.query.get('thread_ts');
        if (!threadTs) markRead(sandbox, user, channel);
        return { messages: visibleTo(sandbox, user, channel, threadTs) };
      },
    },
  ];
}

function visibleTo({ state }: Sandbox, user: User, channel: Channel, threadTs: string | null): Message[] {
  const isShown = (message: Message) =>
    threadTs ? message.ts === threadTs || message.thread_ts === threadTs : isTopLevel(message);
  const messages = [...listMessages(state, channel.id), ...listEphemerals(state, user.id, channel.id)];
  return messages.filter(isShown).sort((a, b) => (a.ts < b.ts ? -1 : 1));
}

function describe(sandbox: Sandbox, user: User, channel: Channel): Json {
  const messages = listMessages(sandbox.state, channel.id);
  const latest = messages.at(-1);
  const isIm = channel.kind === 'im';
  return {
    id: channel.id,
    type: TYPES[channel.kind],
    name: isIm ? sandbox.manifest.botName : channel.name,
    is_member: channel.members.has(user.id),
    is_shared: channel.isShared,
    ...(isIm ? { with_user: sandbox.state.app.botUserId, partner: partnerOf(sandbox.state, channel) } : {}),
    unread: countUnread(sandbox, user, channel, messages),
    ...(latest ? { latest_ts: latest.ts } : {}),
  };
}

function countUnread({ state }: Sandbox, user: User, channel: Channel, messages: Message[]): number {
  if (!channel.members.has(user.id)) return 0;
  const read = state.reads.get(`${user.id} ${channel.id}`) ?? '';
  return messages
    .slice(indexAt(messages, read))
    .filter((message) => message.ts !== read && message.user !== user.id && isTopLevel(message)).length;
}

/** Other windows of the same person learn that the count is gone. */
function markRead({ state, announce }: Sandbox, user: User, channel: Channel): void {
  const latest = listMessages(state, channel.id).at(-1);
  const key = `${user.id} ${channel.id}`;
  if (!latest || state.reads.get(key) === latest.ts) return;
  state.reads.set(key, latest.ts);
  announce({ type: 'conversation', channel: channel.id, for: new Set([user.id]) });
}
