import { App, HTTPReceiver, type SocketModeReceiver } from '@slack/bolt';
import { WebAPIPlatformError, WebClient } from '@slack/web-api';
import type { SlackConfig } from '../config.ts';
import type { Logger } from '../log.ts';
import { createBoltLogger } from './bolt-logger.ts';
import type { HttpIntake } from './http-server.ts';
import { createSocketReceiver } from './socket-receiver.ts';

/** The bot's line to Slack: Socket Mode when there is an app token, else signed HTTP requests. */
export type SlackConnection = {
  app: App;
  /** In HTTP mode, what takes the requests; null in Socket Mode. */
  intake: HttpIntake | null;
  /** Starts listening; settles when connected, or rejects when Slack refuses the token. */
  start(): Promise<void>;
  /** Takes nothing more in; what is under way can still be answered. */
  pause(): void;
  /** Closes the line. */
  stop(): Promise<void>;
  /** Whether payloads arrive and are taken in. */
  isConnected(): boolean;
};

/** Bolt's own client, used to answer people: a short patience, since a modal must open within 3 seconds. */
const ANSWER_CLIENT = {
  timeout: 10_000,
  rejectRateLimitedCalls: true,
  retryConfig: { retries: 2, minTimeout: 200, factor: 3 },
};

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

  const { signingSecret = '' } = config;
  const receiver = new HTTPReceiver({ signingSecret, logger });
  let isOpen = false;
  return {
    app: build(receiver),
    intake: { receiver, signingSecret },
    start: async () => {
      isOpen = true;
    },
    pause: () => {
      isOpen = false;
    },
    stop: async () => {},
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
  let isTakingIn = true;
  const create = () =>
    createSocketReceiver({ appToken, apiUrl: config.apiUrl, logger, isTakingIn: () => isTakingIn });
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
    intake: null,
    async start() {
      try {
        await Promise.all(receivers.map((receiver) => receiver.client.start()));
      } catch (error) {
        throw error instanceof WebAPIPlatformError ? new Error(refused(error), { cause: error }) : error;
      }
    },
    pause() {
      isTakingIn = false;
    },
    async stop() {
      await Promise.all(receivers.map((receiver) => disconnect(receiver)));
    },
    isConnected: () => isTakingIn && connected.size > 0,
  };
}

const refused = (error: WebAPIPlatformError) =>
  `Slack refused SLACK_APP_TOKEN (${error.data.error}). Make one at api.slack.com/apps > your app > Basic Information > App-Level Tokens, with the scope connections:write.`;

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
