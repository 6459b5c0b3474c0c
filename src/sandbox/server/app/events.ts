import type { Json } from '../json.ts';
import type { Sandbox } from '../sandbox.ts';
import { nextId } from '../state/state.ts';
import { presentSeconds, presentTs } from '../state/timestamps.ts';
import type { Channel, Message } from '../types.ts';
import { showMessage, VERIFICATION_TOKEN } from './payload.ts';

/** An event that was not acknowledged is sent again at once, after a minute and after five. */
const RETRY_AFTER_MS = [0, 60_000, 300_000];

/** Sends an event to the app, when its manifest subscribes to `name`. Does not wait for the app. */
export function sendEvent(sandbox: Sandbox, name: string, event: Json & { type: string }): void {
  const { manifest, state, workspace } = sandbox;
  if (!state.installed || !manifest.events.includes(name)) return;
  const body = {
    token: VERIFICATION_TOKEN,
    team_id: workspace.id,
    context_team_id: workspace.id,
    context_enterprise_id: null,
    api_app_id: state.app.appId,
    event: { event_ts: presentTs(sandbox), ...event },
    type: 'event_callback',
    event_id: nextId(state, 'Ev'),
    event_time: presentSeconds(sandbox),
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.id,
        user_id: state.app.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
  };
  void deliver(sandbox, body);
}

async function deliver({ link, timers }: Sandbox, body: Json): Promise<void> {
  let ack = await link.deliver({ type: 'events_api', body });
  for (const [index, delay] of RETRY_AFTER_MS.entries()) {
    if (ack.ok || ack.noRetry) return;
    const { reason } = ack;
    if (delay > 0) await timers.wait(delay);
    ack = await link.deliver({ type: 'events_api', body, retry: { attempt: index + 1, reason } });
  }
}

const MESSAGE_EVENT = {
  im: { name: 'message.im', channel_type: 'im' },
  public: { name: 'message.channels', channel_type: 'channel' },
  private: { name: 'message.groups', channel_type: 'group' },
} as const;

/** Tells the app of a new message in a conversation it is in, its own ones included. */
export function sendMessageEvent(sandbox: Sandbox, channel: Channel, message: Message): void {
  if (!channel.members.has(sandbox.state.app.botUserId)) return;
  const { name, channel_type } = MESSAGE_EVENT[channel.kind];
  sendEvent(sandbox, name, {
    ...showMessage(message),
    type: 'message',
    channel: channel.id,
    channel_type,
    event_ts: message.ts,
  });
}

/** Tells the app that a message in a conversation it is in was changed or deleted. */
export function sendMessageChangeEvent(
  sandbox: Sandbox,
  channel: Channel,
  message: Message,
  change: 'message_changed' | 'message_deleted',
): void {
  if (!channel.members.has(sandbox.state.app.botUserId)) return;
  const { name, channel_type } = MESSAGE_EVENT[channel.kind];
  const shown = showMessage(message);
  sendEvent(sandbox, name, {
    type: 'message',
    subtype: change,
    hidden: true,
    channel: channel.id,
    channel_type,
    ts: presentTs(sandbox),
    ...(change === 'message_changed'
      ? { message: shown, previous_message: shown }
      : { deleted_ts: message.ts, previous_message: shown }),
  });
}
