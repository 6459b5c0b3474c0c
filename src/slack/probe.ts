import { WebAPIPlatformError, WebAPIRateLimitedError, WebClient } from '@slack/web-api';
import type { Clock } from '../clock.ts';
import type { SlackConfig } from '../config.ts';
import type { SlackChannel } from '../context.ts';
import type { Logger } from '../log.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { createDirectory } from './directory.ts';

/** How Slack answered the bot token. `aheadMs`: by how much this machine's clock is ahead of Slack's. */
export type BotAnswer =
  | { kind: 'unreachable'; why: string }
  | { kind: 'refused'; error: string; aheadMs: number | null }
  | {
      kind: 'accepted';
      teamName: string;
      userName: string;
      /** Null when Slack did not name them. */
      scopes: string[] | null;
      aheadMs: number | null;
    };

/** Tries out, beside a running bot, what the settings give access to. Changes nothing in Slack. */
export type SlackProbe = {
  bot(): Promise<BotAnswer>;
  /** What Slack has against the app token: its own word, or null for nothing. */
  appTokenError(): Promise<string | null>;
  /** A channel as Slack has it; null when the bot cannot see it. Throws when Slack refuses. */
  channel(channelId: string): Promise<SlackChannel | null>;
};

/** Somebody waits at a terminal. */
const PATIENCE = {
  timeout: 5_000,
  retryConfig: { retries: 1, minTimeout: 500 },
  rejectRateLimitedCalls: true,
};

/** Builds the probe; nothing is asked yet. `machine` is the clock to compare with Slack's. */
export function createSlackProbe(config: SlackConfig, machine: Clock, log: Logger): SlackProbe {
  let aheadMs: number | null = null;
  /** Slack's clock stands in every answer, to the second, as of the middle of the call's way there and back. */
  const measured: typeof fetch = async (input, init) => {
    const startedAt = machine.now().getTime();
    const response = await fetch(input, init);
    const slacks = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(slacks)) aheadMs = (startedAt + machine.now().getTime()) / 2 - slacks;
    return response;
  };
  const client = (token: string | undefined) =>
    new WebClient(token, {
      ...PATIENCE,
      slackApiUrl: config.apiUrl,
      logger: createBoltLogger(log, 'web-api'),
      fetch: measured,
    });
  const bot = client(config.botToken);

  return {
    async bot() {
      try {
        const answer = await bot.auth.test();
        const { team = '', user = '' } = answer;
        const scopes = answer.response_metadata?.scopes ?? null;
        return { kind: 'accepted', teamName: team, userName: user, scopes, aheadMs };
      } catch (error) {
        if (error instanceof WebAPIPlatformError)
          return { kind: 'refused', error: error.data.error, aheadMs };
        return { kind: 'unreachable', why: error instanceof Error ? error.message : String(error) };
      }
    },

    async appTokenError() {
      try {
        await client(config.appToken).apps.connections.open({});
        return null;
      } catch (error) {
        if (error instanceof WebAPIPlatformError) return error.data.error;
        if (error instanceof WebAPIRateLimitedError) return 'rate_limited';
        throw error;
      }
    },

    channel: createDirectory(bot).channel,
  };
}
