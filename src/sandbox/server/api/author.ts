import type { Sandbox } from '../sandbox.ts';

/** The app as the author of a message. */
export function author({ state }: Sandbox) {
  return { user: state.app.botUserId, bot_id: state.app.botId, app_id: state.app.appId };
}
