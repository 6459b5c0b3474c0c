import { App, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { onTestFinished } from 'vitest';
import { type Clock, machineClock } from '../../src/clock.ts';
import {
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
} from '../../src/sandbox/server/local-slack.ts';
import { Person } from '../support/person.ts';
import { waitFor } from '../support/wait.ts';

/** A manifest that may do everything the tests are about. */
export const manifest = {
  display_information: { name: 'Pacer' },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    bot_user: { display_name: 'Pacer' },
    slash_commands: [
      { command: '/log', description: 'Log activity', usage_hint: '12 calls', should_escape: true },
      { command: '/raw', description: 'Unescaped', should_escape: false },
    ],
    shortcuts: [
      { name: 'Log it', type: 'global', callback_id: 'log_it', description: 'Log activity' },
      { name: 'Praise', type: 'message', callback_id: 'praise', description: 'Praise this' },
    ],
  },
  oauth_config: {
    scopes: {
      bot: [
        'commands',
        'chat:write',
        'users:read',
        'users:read.email',
        'channels:read',
        'channels:history',
        'channels:join',
        'groups:read',
        'groups:history',
        'im:read',
        'im:write',
        'im:history',
        'team:read',
      ],
    },
  },
  settings: {
    event_subscriptions: {
      bot_events: [
        'app_home_opened',
        'message.im',
        'member_joined_channel',
        'team_join',
        'user_change',
        'user_status_changed',
        'app_uninstalled',
        'tokens_revoked',
      ],
    },
  },
};

/** The same manifest without these scopes. */
export function manifestWithout(...scopes: string[]) {
  const bot = manifest.oauth_config.scopes.bot.filter((scope) => !scopes.includes(scope));
  return { ...manifest, oauth_config: { scopes: { bot } } };
}

/** A Monday morning in Istanbul. */
export const MONDAY = new Date('2026-11-23T06:00:00Z');
const businessClock: Clock = { now: () => MONDAY };

/** A local Slack for one test: Ana, Bora and Cem; channels sales (with the bot), board (private), lobby (without). */
export async function startSlack(options: Partial<LocalSlackOptions> = {}): Promise<LocalSlack> {
  const slack = await startLocalSlack({
    manifest,
    workspace: { id: 'T0TEST', name: 'Acme', domain: 'acme', zone: 'Europe/Istanbul' },
    users: [
      { name: 'ana', real_name: 'Ana Silva', email: 'ana@acme.test', tz: 'Europe/Istanbul', locale: 'tr-TR' },
      { name: 'bora', real_name: 'Bora Kaya', tz: 'America/New_York', locale: 'en-US', is_admin: true },
      { name: 'cem', real_name: 'Cem Ak', tz: 'Europe/Berlin', locale: 'en-GB', deleted: true },
    ],
    channels: [
      { name: 'sales', members: ['ana', 'bora'], with_bot: true },
      { name: 'board', is_private: true, members: ['bora'] },
      { name: 'lobby', members: ['ana'] },
    ],
    businessClock,
    machineClock,
    ...options,
  });
  onTestFinished(() => slack.close());
  return slack;
}

/** Someone in that Slack. */
export function personIn(slack: LocalSlack, name: string): Person {
  return new Person(slack.url, slack.userId(name));
}

/** Refusals are what many tests are about; Slack's client would print each. */
const silent: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

/** Slack's own client, as the bot, without retries. */
export function clientFor(slack: LocalSlack, token: string = slack.tokens.bot): WebClient {
  return new WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silent,
  });
}

/** A real Bolt app over Socket Mode; `register` adds its listeners before it connects. */
export async function startBoltApp(slack: LocalSlack, register: (app: App) => void): Promise<App> {
  const receiver = new SocketModeReceiver({
    appToken: slack.tokens.app,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
  });
  const app = new App({
    token: slack.tokens.bot,
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
    convoStore: false,
  });
  register(app);
  await app.start();
  onTestFinished(async () => {
    await app.stop();
  });
  await waitFor('a connection', () => slack.connections() > 0);
  return app;
}

/** What Slack's client throws for `ok: false`, as its answer. */
export async function refusalOf(call: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error && 'data' in error) return error.data as Record<string, unknown>;
    throw error;
  }
  throw new Error('The call was not refused');
}
