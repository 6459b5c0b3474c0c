import type { Json } from '../../src/sandbox/server/json.ts';
import type { RunningBot } from '../support/running-bot.ts';

/** Someone who sends a payload; by default Ben of the company's own workspace. */
export type From = { userId?: string; teamId?: string };

/**
 * Payloads as Slack sends them, for what no menu of the local Slack offers. Each is delivered as it is, and its
 * acknowledgement returned; `heard` collects what the bot posts to the payload's response_url.
 */
export function payloadsTo({ slack, as }: RunningBot) {
  const ben = as('ben').id;
  const person = ({ userId = ben, teamId = 'T0TEST' }: From) => ({
    user: { id: userId, username: 'x', name: 'x', team_id: teamId },
    team: { id: teamId, domain: 'x' },
    api_app_id: slack.app.appId,
    token: 'old',
  });
  let triggers = 0;
  const trigger = () => `old.${++triggers}`;
  const interactive = (body: Json) => slack.deliver({ type: 'interactive', body });

  return {
    command: (command: string, text: string, responseUrl: string, from: From = {}) =>
      slack.deliver({
        type: 'slash_commands',
        body: {
          command,
          text,
          user_id: from.userId ?? ben,
          team_id: from.teamId ?? 'T0TEST',
          channel_id: slack.channelId('general'),
          trigger_id: trigger(),
          response_url: responseUrl,
        },
      }),
    click: (actionId: string, responseUrl: string, from: From = {}, value = '') =>
      interactive({
        type: 'block_actions',
        ...person(from),
        trigger_id: trigger(),
        response_url: responseUrl,
        channel: { id: slack.channelId('general'), name: 'general' },
        container: { type: 'message' },
        message: { ts: '1.2', text: 'old', blocks: [] },
        actions: [{ type: 'button', action_id: actionId, block_id: 'b', value, action_ts: '1.2' }],
      }),
    submit: (callbackId: string, blocks: Json[], from: From = {}) =>
      interactive({
        type: 'view_submission',
        ...person(from),
        trigger_id: trigger(),
        response_urls: [],
        view: {
          id: `V${trigger()}`,
          type: 'modal',
          hash: '1.x',
          callback_id: callbackId,
          private_metadata: '',
          blocks,
          state: { values: {} },
        },
      }),
    close: (callbackId: string) =>
      interactive({
        type: 'view_closed',
        ...person({}),
        is_cleared: false,
        view: { id: 'V1', type: 'modal', callback_id: callbackId, blocks: [], state: { values: {} } },
      }),
    options: (actionId: string) =>
      interactive({
        type: 'block_suggestion',
        ...person({}),
        action_id: actionId,
        block_id: 'b',
        value: 'a',
        container: { type: 'message' },
      }),
  };
}
