import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import { presentTs } from '../state/timestamps.ts';
import type { Channel, Message, User } from '../types.ts';
import type { Ack } from './link.ts';
import { describeChannel, describeInteraction, showMessage } from './payload.ts';

/** Runs a global shortcut, or a message shortcut on `target`. Throws a SlackError `shortcut_not_found`. */
export async function runShortcut(
  sandbox: Sandbox,
  user: User,
  callbackId: string,
  target?: { channel: Channel; message: Message },
): Promise<Ack> {
  const { manifest, triggers, responseUrls, url, link } = sandbox;
  const type = target ? 'message' : 'global';
  if (!manifest.shortcuts.some((each) => each.callback_id === callbackId && each.type === type)) {
    throw new SlackError('shortcut_not_found');
  }
  const common = {
    ...describeInteraction(sandbox, user),
    callback_id: callbackId,
    trigger_id: triggers.create({ user: user.id }),
    action_ts: presentTs(sandbox),
  };
  if (!target) return link.deliver({ type: 'interactive', body: { type: 'shortcut', ...common } });
  const { channel, message } = target;
  return link.deliver({
    type: 'interactive',
    body: {
      type: 'message_action',
      ...common,
      channel: describeChannel(channel),
      message: showMessage(message),
      message_ts: message.ts,
      response_url: url + responseUrls.create({ user: user.id, channel: channel.id }),
    },
  });
}
