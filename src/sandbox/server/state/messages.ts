import type { Sandbox } from '../sandbox.ts';
import type { Channel, Message } from '../types.ts';
import { audienceOf } from './conversations.ts';
import type { State } from './state.ts';
import { nextTs } from './timestamps.ts';

/** What a writer decides about a message. */
export type MessageDraft = Omit<Message, 'type' | 'ts' | 'team'>;

/** The messages of a channel, oldest first. */
export function listMessages(state: State, channelId: string): Message[] {
  return state.messages.get(channelId) ?? [];
}

/** The index of the first message at or after `ts`. */
export function indexAt(messages: Message[], ts: string): number {
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((messages[middle]?.ts ?? '') < ts) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The message with exactly this timestamp. */
export function findMessage(state: State, channelId: string, ts: string): Message | undefined {
  const messages = listMessages(state, channelId);
  const found = messages[indexAt(messages, ts)];
  return found?.ts === ts ? found : undefined;
}

/** What only `user` sees in a channel, oldest first. */
export function listEphemerals(state: State, user: string, channelId: string): Message[] {
  return state.ephemerals.get(`${user} ${channelId}`) ?? [];
}

/** A message that only `user` sees. */
export function findEphemeral(
  state: State,
  user: string,
  channelId: string,
  ts: string,
): Message | undefined {
  return listEphemerals(state, user, channelId).find((message) => message.ts === ts);
}

/** Adds a message at the end of a channel, or to a thread of it. */
export function addMessage(sandbox: Sandbox, channel: Channel, draft: MessageDraft): Message {
  const { state, workspace } = sandbox;
  const message: Message = { type: 'message', team: workspace.id, ts: nextTs(sandbox), ...draft };
  const messages = state.messages.get(channel.id);
  if (messages) messages.push(message);
  else state.messages.set(channel.id, [message]);
  if (message.thread_ts) countReply(state, channel, message);
  announceMessage(sandbox, channel, message, 'posted');
  return message;
}

/** Adds a message that only `user` sees. */
export function addEphemeral(
  sandbox: Sandbox,
  user: string,
  channelId: string,
  draft: MessageDraft,
): Message {
  const { state, workspace } = sandbox;
  const message: Message = {
    type: 'message',
    team: workspace.id,
    ts: nextTs(sandbox),
    ...draft,
    ephemeral: true,
  };
  const known = state.ephemerals.get(`${user} ${channelId}`);
  if (known) known.push(message);
  else state.ephemerals.set(`${user} ${channelId}`, [message]);
  announceEphemeral(sandbox, user, channelId, message, 'posted');
  return message;
}

/** Takes a message away; a parent with replies leaves Slack's tombstone. */
export function removeMessage(sandbox: Sandbox, channel: Channel, message: Message): void {
  if (message.reply_count) {
    delete message.blocks;
    delete message.metadata;
    message.subtype = 'tombstone';
    message.text = 'This message was deleted.';
  } else {
    const messages = listMessages(sandbox.state, channel.id);
    messages.splice(indexAt(messages, message.ts), 1);
    if (message.thread_ts) uncountReply(sandbox.state, channel, message);
  }
  announceMessage(sandbox, channel, message, 'deleted');
}

/** Takes away a message that only `user` sees. */
export function removeEphemeral(sandbox: Sandbox, user: string, channelId: string, message: Message): void {
  const { state } = sandbox;
  const rest = listEphemerals(state, user, channelId).filter((each) => each !== message);
  state.ephemerals.set(`${user} ${channelId}`, rest);
  announceEphemeral(sandbox, user, channelId, message, 'deleted');
}

type Change = 'posted' | 'changed' | 'deleted';

/** Tells who sees the channel that a message of it changed. */
export function announceMessage(sandbox: Sandbox, channel: Channel, message: Message, change: Change): void {
  sandbox.announce({ ...describe(channel.id, message, change), ...audienceOf(channel) });
}

/** Tells the one person who sees it that an ephemeral message changed. */
export function announceEphemeral(
  sandbox: Sandbox,
  user: string,
  channelId: string,
  message: Message,
  change: Change,
): void {
  sandbox.announce({ ...describe(channelId, message, change), for: new Set([user]) });
}

function describe(channel: string, { ts, thread_ts }: Message, change: Change) {
  return { type: 'message' as const, change, channel, ts, ...(thread_ts ? { thread_ts } : {}) };
}

function countReply(state: State, channel: Channel, reply: Message): void {
  const parent = reply.thread_ts ? findMessage(state, channel.id, reply.thread_ts) : undefined;
  if (!parent) return;
  parent.thread_ts = parent.ts;
  parent.reply_count = (parent.reply_count ?? 0) + 1;
  parent.reply_users = [...new Set([...(parent.reply_users ?? []), reply.user])];
  parent.reply_users_count = parent.reply_users.length;
  parent.latest_reply = reply.ts;
}

function uncountReply(state: State, channel: Channel, reply: Message): void {
  const parent = reply.thread_ts ? findMessage(state, channel.id, reply.thread_ts) : undefined;
  if (!parent?.reply_count) return;
  parent.reply_count -= 1;
  if (parent.reply_count === 0) delete parent.thread_ts;
}
