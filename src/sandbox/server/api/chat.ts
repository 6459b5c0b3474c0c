import { z } from 'zod';
import { sendMessageChangeEvent, sendMessageEvent } from '../app/events.ts';
import { showMessage } from '../app/payload.ts';
import { readContent } from '../content.ts';
import type { Json } from '../json.ts';
import { record } from '../ledger.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import { openAppDm } from '../state/conversations.ts';
import { addEphemeral, addMessage, announceMessage, findMessage, removeMessage } from '../state/messages.ts';
import { presentTs } from '../state/timestamps.ts';
import type { Channel, Message } from '../types.ts';
import { author } from './author.ts';
import { requireMember } from './channels.ts';
import { flag, type Methods, method } from './method.ts';

/** `chat.update` refuses longer texts; `chat.postMessage` cuts them at 40 000. */
const UPDATED_TEXT_CHARACTERS = 4000;

const content = {
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  markdown_text: z.string().optional(),
  attachments: z.unknown().optional(),
  metadata: z.unknown().optional(),
};
const needs = { scope: 'chat:write' };

/** What the bot says, changes and takes back. */
export const chatMethods: Methods = {
  'chat.postMessage': method(
    z.object({
      ...content,
      channel: z.string(),
      thread_ts: z.string().optional(),
      reply_broadcast: flag,
    }),
    (sandbox, args) => {
      const channel = destination(sandbox, args.channel);
      const thread = args.thread_ts ? { thread_ts: findThread(sandbox, channel, args.thread_ts) } : {};
      const message = addMessage(sandbox, channel, {
        ...author(sandbox),
        ...readContent(sandbox.state, args),
        ...thread,
        ...(args.thread_ts && args.reply_broadcast ? { subtype: 'thread_broadcast' } : {}),
      });
      record(sandbox, { method: 'chat.postMessage', channel: channel.id, message });
      sendMessageEvent(sandbox, channel, message);
      return { channel: channel.id, ts: message.ts, message: showMessage(message, { withMetadata: true }) };
    },
    needs,
  ),

  'chat.update': method(
    z.object({ ...content, channel: z.string(), ts: z.string() }),
    (sandbox, args) => {
      const channel = requireMember(sandbox, args.channel);
      const message = findOwn(sandbox, channel, args.ts, 'cant_update_message');
      if ((args.text?.length ?? 0) > UPDATED_TEXT_CHARACTERS) throw new SlackError('msg_too_long');
      change(sandbox, message, args);
      record(sandbox, { method: 'chat.update', channel: channel.id, message });
      announceMessage(sandbox, channel, message, 'changed');
      sendMessageChangeEvent(sandbox, channel, message, 'message_changed');
      return {
        channel: channel.id,
        ts: message.ts,
        text: message.text,
        message: showMessage(message, { withMetadata: true }),
      };
    },
    needs,
  ),

  'chat.delete': method(
    z.object({ channel: z.string(), ts: z.string() }),
    (sandbox, args) => {
      const channel = requireMember(sandbox, args.channel);
      const message = findOwn(sandbox, channel, args.ts, 'cant_delete_message');
      record(sandbox, { method: 'chat.delete', channel: channel.id, message });
      removeMessage(sandbox, channel, message);
      sendMessageChangeEvent(sandbox, channel, message, 'message_deleted');
      return { channel: channel.id, ts: message.ts };
    },
    needs,
  ),

  'chat.postEphemeral': method(
    z.object({ ...content, channel: z.string(), user: z.string(), thread_ts: z.string().optional() }),
    (sandbox, args) => {
      const channel = requireMember(sandbox, args.channel);
      if (!channel.members.has(args.user)) throw new SlackError('user_not_in_channel');
      const message = addEphemeral(sandbox, args.user, channel.id, {
        ...author(sandbox),
        ...readContent(sandbox.state, args),
        ...(args.thread_ts ? { thread_ts: args.thread_ts } : {}),
      });
      record(sandbox, { method: 'chat.postEphemeral', channel: channel.id, message, user: args.user });
      return { message_ts: message.ts };
    },
    needs,
  ),
};

/** The channel to post in; a user's id stands for the app's direct messages with them. */
function destination(sandbox: Sandbox, id: string): Channel {
  const user = sandbox.state.users.get(id);
  if (user && (user.deleted || user.is_bot)) throw new SlackError('channel_not_found');
  if (user && !sandbox.manifest.messagesTab) throw new SlackError('messages_tab_disabled');
  const channel = user ? openAppDm(sandbox, user.id) : requireMember(sandbox, id);
  if (channel.isArchived) throw new SlackError('is_archived');
  return channel;
}

/** A reply to a reply goes to the thread it is in. */
function findThread(sandbox: Sandbox, channel: Channel, ts: string): string {
  const parent = findMessage(sandbox.state, channel.id, ts);
  if (!parent) throw new SlackError('thread_not_found');
  return parent.thread_ts ?? parent.ts;
}

function findOwn(sandbox: Sandbox, channel: Channel, ts: string, refusal: string): Message {
  const message = findMessage(sandbox.state, channel.id, ts);
  if (!message || message.subtype === 'tombstone') throw new SlackError('message_not_found');
  if (message.user !== sandbox.state.app.botUserId) throw new SlackError(refusal);
  return message;
}

/** Blocks stay only when no text is given; metadata stays unless given, and an empty object takes it away. */
function change(sandbox: Sandbox, message: Message, args: Json): void {
  const isCleared = args.metadata === '{}' || (typeof args.metadata === 'object' && isEmpty(args.metadata));
  const { metadata: _, ...rest } = args;
  const keepsBlocks =
    args.text === undefined && args.blocks === undefined && args.markdown_text === undefined;
  const given = readContent(sandbox.state, {
    ...(isCleared ? rest : args),
    ...(keepsBlocks ? { blocks: message.blocks, text: message.text } : {}),
  });
  if (isCleared) delete message.metadata;
  Object.assign(message, given);
  if (!given.blocks?.length) delete message.blocks;
  if (args.text !== undefined) message.edited = { user: message.user, ts: presentTs(sandbox) };
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
