import { z } from 'zod';
import { runCommand } from '../app/commands.ts';
import { sendMessageEvent } from '../app/events.ts';
import { escapeMessage } from '../app/typed-text.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import { addMessage, findMessage } from '../state/messages.ts';
import { actor, channelFor, read } from './read.ts';
import type { Route } from './router.ts';

const body = z.object({ channel: z.string(), text: z.string().min(1), thread_ts: z.string().optional() });

/** Saying something, or running a command: text that starts with a slash. */
export function messageRoutes(sandbox: Sandbox): Route[] {
  return [
    {
      method: 'POST',
      path: '/as/:user/messages',
      async run(call) {
        const user = actor(sandbox, call);
        const { channel: channelId, text, thread_ts } = read(body, call);
        const channel = channelFor(sandbox, user, channelId);
        if (!channel.members.has(user.id)) throw new SlackError('not_in_channel');
        if (channel.isArchived) throw new SlackError('is_archived');
        if (channel.kind === 'im' && sandbox.manifest.messagesTabReadOnly) {
          throw new SlackError('messages_tab_read_only', {
            message: 'Sending messages to this app has been turned off.',
          });
        }
        if (text.startsWith('/')) {
          await runCommand(sandbox, user, channel, text, thread_ts);
          return {};
        }
        if (thread_ts && !findMessage(sandbox.state, channel.id, thread_ts))
          throw new SlackError('message_not_found');
        const message = addMessage(sandbox, channel, {
          user: user.id,
          text: escapeMessage(sandbox.state, text),
          ...(thread_ts ? { thread_ts } : {}),
        });
        sandbox.state.reads.set(`${user.id} ${channel.id}`, message.ts);
        sendMessageEvent(sandbox, channel, message);
        return { ts: message.ts };
      },
    },
  ];
}
