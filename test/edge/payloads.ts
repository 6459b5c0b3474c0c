import type { Json } from '../../src/sandbox/server/json.ts';
import type { RunningBot } from '../support/running-bot.ts';

/** Someone who sends a payload; by default Ben of the company's own workspace. */
export type From = { userId?: string; teamId?: string };

/** What a form carries: its private_metadata, and by block id what was put in. */
export type Filled = {
  metadata?: string;
  values?: Readonly<Record<string, string | readonly string[] | null>>;
};

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
  const trigger = ({ userId = ben }: From) => slack.trigger(userId);
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
          trigger_id: trigger(from),
          response_url: responseUrl,
        },
      }),
    click: (actionId: string, responseUrl: string, from: From = {}, value = '', blockId = 'b') =>
      interactive({
        type: 'block_actions',
        ...person(from),
        trigger_id: trigger(from),
        response_url: responseUrl,
        channel: { id: slack.channelId('general'), name: 'general' },
        container: { type: 'message' },
        message: { ts: '1.2', text: 'old', blocks: [] },
        actions: [{ type: 'button', action_id: actionId, block_id: blockId, value, action_ts: '1.2' }],
      }),
    clickAtHome: (actionId: string, from: From = {}, value = '') =>
      interactive({
        type: 'block_actions',
        ...person(from),
        trigger_id: trigger(from),
        container: { type: 'view' },
        view: {
          id: 'V0HOME',
          type: 'home',
          hash: '1.x',
          private_metadata: '',
          blocks: [],
          state: { values: {} },
        },
        actions: [{ type: 'button', action_id: actionId, block_id: 'b', value, action_ts: '1.2' }],
      }),
    submit: (
      callbackId: string,
      blocks: Json[],
      from: From = {},
      { metadata = '', values = {} }: Filled = {},
    ) =>
      interactive({
        type: 'view_submission',
        ...person(from),
        trigger_id: trigger(from),
        response_urls: [],
        view: {
          id: `V${trigger(from)}`,
          type: 'modal',
          hash: '1.x',
          callback_id: callbackId,
          private_metadata: metadata,
          blocks,
          state: { values: stateOf(values) },
        },
      }),
    /** On a message of somebody's. */
    shortcut: (callbackId: string, authorId: string, from: From = {}) =>
      interactive({
        type: 'message_action',
        ...person(from),
        callback_id: callbackId,
        trigger_id: trigger(from),
        response_url: '',
        message_ts: '1.2',
        action_ts: '1.2',
        channel: { id: slack.channelId('general'), name: 'general' },
        message: { type: 'message', ts: '1.2', user: authorId, text: 'old' },
      }),
    event: (event: Json, { teamId = 'T0TEST' }: From = {}) =>
      slack.deliver({
        type: 'events_api',
        body: { type: 'event_callback', team_id: teamId, event_id: `Ev${trigger({})}`, event },
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

/** Slack's form state, one input to a block. */
function stateOf(values: NonNullable<Filled['values']>): Json {
  const state: Json = {};
  for (const [blockId, value] of Object.entries(values)) {
    const several = Array.isArray(value) ? value.map((each) => ({ value: each })) : null;
    const input = several
      ? { type: 'checkboxes', selected_options: several }
      : { type: 'plain_text_input', value };
    state[blockId] = { [blockId]: input };
  }
  return state;
}
