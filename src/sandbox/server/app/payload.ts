import type { Json } from '../json.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Channel, Message, User } from '../types.ts';

/** The verification token Slack still sends and nobody should use. */
export const VERIFICATION_TOKEN = 'sandbox-verification-token';

/** What every interaction payload carries: who, where, which app. */
export function describeInteraction({ workspace, state }: Sandbox, user: User): Json {
  return {
    team: { id: workspace.id, domain: workspace.domain },
    user: { id: user.id, username: user.name, name: user.name, team_id: workspace.id },
    api_app_id: state.app.appId,
    token: VERIFICATION_TOKEN,
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** A channel as interactions name it. */
export function describeChannel(channel: Channel): { id: string; name: string } {
  const name =
    channel.kind === 'im' ? 'directmessage' : channel.kind === 'private' ? 'privategroup' : channel.name;
  return { id: channel.id, name };
}

/** A message as payloads and answers show it: metadata only to those who ask for it. */
export function showMessage(message: Message, { withMetadata = false } = {}): Json {
  const { metadata, ephemeral: _, ...shown } = message;
  return withMetadata && metadata ? { ...shown, metadata } : shown;
}
