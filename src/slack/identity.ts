import { WebAPIPlatformError, WebClient } from '@slack/web-api';
import type { SlackConfig } from '../config.ts';
import type { Logger } from '../log.ts';
import { createBoltLogger } from './bolt-logger.ts';

/** Who the bot token belongs to. */
export type Identity = { teamId: string; teamName: string; botUserId: string };

/** A service manager waits for the start: an unreachable Slack is told within about 20 seconds, not after minutes. */
const PATIENCE = {
  timeout: 5_000,
  retryConfig: { retries: 2, minTimeout: 500 },
  rejectRateLimitedCalls: true,
};

/** Asks Slack who we are. Throws an Error for the operator to read when Slack refuses the token or is not there. */
export async function readIdentity(config: SlackConfig, log: Logger): Promise<Identity> {
  const logger = createBoltLogger(log, 'web-api');
  const client = new WebClient(config.botToken, { ...PATIENCE, slackApiUrl: config.apiUrl, logger });
  const {
    team_id: teamId,
    team,
    user_id: botUserId,
  } = await client.auth.test().catch((error: unknown) => {
    throw new Error(explain(error, config.apiUrl), { cause: error });
  });
  if (!teamId || !botUserId) throw new Error(`${config.apiUrl} does not answer as Slack does.`);
  return { teamId, teamName: team ?? teamId, botUserId };
}

function explain(error: unknown, apiUrl: string): string {
  if (error instanceof WebAPIPlatformError) {
    return `Slack refused SLACK_BOT_TOKEN (${error.data.error}). Copy it again from api.slack.com/apps > your app > OAuth & Permissions.`;
  }
  return `Slack cannot be reached at ${apiUrl}. Look at this machine's network, then start again.`;
}
