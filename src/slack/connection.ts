import { App, HTTPReceiver, type SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { SlackConfig } from '../config.ts';
import type { Logger } from '../log.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { createSocketReceiver } from './socket-receiver.ts';

/** The bot's line to Slack: Socket Mode when there is an app token, else signed HTTP requests. */
export type SlackConnection = {
  app: App;
  /** In HTTP mode, what takes the requests; null in Socket Mode. */
  httpReceiver: HTTPReceiver | null;
  /** Starts listening; settles when connected, or rejects when Slack refuses the token. */
  start(): Promise<void>;
  /** Takes nothing more in. */
  stop(): Promise<void>;
  isConnected(): boolean;
};

/** Bolt's own client, used to answer people: a short patience, since a modal must open within 3 seconds. */
const ANSWER_CLIENT = { timeout: 10_000, rejectRateLimitedCalls: true, retryConfig: { retries: 2 } };

/** Builds the Bolt app with its receivers; nothing is opened yet. */
export function createConnection(config: SlackConfig, log: Logger): SlackConnection {
  const logger = createBoltLogger(log, 'bolt');
  const build = (receiver: SocketModeReceiver | HTTPReceiver) =>
    new App({
      token: config.botToken,
      receiver,
      logger,
      clientOptions: { ...ANSWER_CLIENT, slackApiUrl: config.apiUrl },
      // Bolt would keep conversations in memory and look one up for every event.
      convoStore: false,
    });
  if (config.appToken) return socketConnection(config.appToken, config, log, build);

  const receiver = new HTTPReceiver({ signingSecret: config.signingSecret ?? '', logger });
  let isOpen = false;
  return {
    app: build(receiver),
    httpReceiver: receiver,
    start: async () => {
      isOpen = true;
    },
    stop: async () => {
      isOpen = false;
    },
    isConnected: () => isOpen,
  };
}

/**
 * Two connections for one app: Slack closes each every few hours, and socket-mode 3.1 needs 5 seconds to come back.
 * With a second one there is no gap.
 */
function socketConnection(
  appToken: string,
  config: SlackConfig,
  log: Logger,
  build: (receiver: SocketModeReceiver) => App,
): SlackConnection {
  const logger = createBoltLogger(log, 'socket');
  const create = () => createSocketReceiver({ appToken, apiUrl: config.apiUrl, logger });
  const receivers = [create(), create()] as const;
  const connected = new Set<SocketModeReceiver>();
  const app = build(receivers[0]);
  receivers[1].init(app);
  for (const receiver of receivers) {
    receiver.client.on('connected', () => connected.add(receiver));
    for (const state of ['reconnecting', 'disconnected', 'close'] as const) {
      receiver.client.on(state, () => connected.delete(receiver));
    }
  }
  return {
    app,
    httpReceiver: null,
    async start() {
      await Promise.all(receivers.map((receiver) => receiver.client.start()));
    },
    async stop() {
      await Promise.all(receivers.map((receiver) => disconnect(receiver)));
    },
    isConnected: () => connected.size > 0,
  };
}

/** `disconnect` waits for the far side's goodbye; a second is enough for one that is there. */
async function disconnect(receiver: SocketModeReceiver) {
  const patience = new Promise((resolve) => setTimeout(resolve, 1_000).unref());
  await Promise.race([receiver.client.disconnect(), patience]);
}

/** A client for reading Slack outside a request (members, channels): patient, and apart from the answering one. */
export function createReadingClient(config: SlackConfig, log: Logger): WebClient {
  return new WebClient(config.botToken, {
    slackApiUrl: config.apiUrl,
    timeout: 15_000,
    retryConfig: { retries: 3 },
    logger: createBoltLogger(log, 'web-api'),
  });
}

/** Who the bot token belongs to. Throws when Slack refuses it. */
export async function readIdentity(client: WebClient): Promise<{ teamId: string; teamName: string; botUserId: string }> {
  const { team_id: teamId, team, user_id: botUserId } = await client.auth.test();
  if (!teamId || !botUserId) throw new Error('auth.test named no workspace');
  return { teamId, teamName: team ?? teamId, botUserId };
}
