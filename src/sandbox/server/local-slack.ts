import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Clock } from '../../clock.ts';
import { createAnnouncer } from './announcements.ts';
import { createFaults, type FaultRequest } from './api/faults.ts';
import { createApiHandler } from './api/handler.ts';
import { method } from './api/method.ts';
import { methods } from './api/methods.ts';
import { createRateLimiter, type RateLimitOptions } from './api/rate-limits.ts';
import { sendEvent } from './app/events.ts';
import { createResponseUrls } from './app/response-urls.ts';
import { createSignedHttp } from './app/signed-http.ts';
import { createSocketMode, type Disconnect } from './app/socket-mode.ts';
import { createTriggers } from './app/triggers.ts';
import { serveResponseUrl } from './http/response-url.ts';
import { createHttpServer } from './http/server.ts';
import { serveStatic } from './http/static-files.ts';
import { readManifest } from './manifest.ts';
import { createPersonApi } from './person/routes.ts';
import { createStream } from './person/stream.ts';
import type { Sandbox, Workspace } from './sandbox.ts';
import { findChannel } from './state/conversations.ts';
import { createState } from './state/create-state.ts';
import { openStateFile } from './state/state-file.ts';
import { findUser } from './state/users.ts';
import { createTimers } from './timers.ts';
import type { LedgerEntry, SeedChannel, SeedUser, Tokens } from './types.ts';

/** What a local Slack is made of. */
export type LocalSlackOptions = {
  /** 0 or absent: any free port. */
  port?: number;
  /** The app manifest, parsed from YAML or JSON. */
  manifest: unknown;
  workspace: Workspace;
  users: SeedUser[];
  channels: SeedChannel[];
  /** Messages follow this clock. */
  businessClock: Clock;
  /** Time limits run on this one. */
  machineClock: Clock;
  /** Loaded at the start when it exists, and written after changes. */
  stateFile?: string | undefined;
  /** A built page, served at `/`. */
  pageDirectory?: string | undefined;
  /** Set: signed HTTP requests to this address instead of Socket Mode. */
  requestUrl?: string | undefined;
  /** What "jump to" does; without it the clock cannot be moved. */
  onMoveClock?: ((to: Date) => Promise<void>) | undefined;
  /** Posts above this pace are answered with 429; absent: any pace. */
  rateLimits?: RateLimitOptions | undefined;
};

/** A running local Slack. */
export type LocalSlack = {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** What the bot is given as `SLACK_API_URL`. */
  apiUrl: string;
  tokens: Tokens;
  app: { appId: string; botId: string; botUserId: string };
  /** The id behind a user's or channel's name. Throws a RangeError for an unknown one. */
  userId: (name: string) => string;
  channelId: (name: string) => string;
  /** Every message the server accepted, in order. */
  ledger: () => readonly LedgerEntry[];
  addFault: (fault: FaultRequest) => void;
  clearFaults: () => void;
  /** Announces the end of Socket Mode connections, or drops them. */
  disconnect: (what: Disconnect) => void;
  /** Open Socket Mode connections. */
  connections: () => number;
  /** Sends an event as if Slack had; for what no person can cause. */
  sendEvent: (event: Record<string, unknown> & { type: string }) => void;
  /** Takes the app out of the workspace: `app_uninstalled`, `tokens_revoked`, and its token stops working. */
  uninstall: () => void;
  /** Writes the state file and frees the port. */
  close: () => Promise<void>;
};

/** Starts a small, faithful Slack on 127.0.0.1. Rejects when the port is taken or the manifest is broken. */
export async function startLocalSlack(options: LocalSlackOptions): Promise<LocalSlack> {
  const { workspace, businessClock, machineClock } = options;
  const manifest = readManifest(options.manifest);
  const file = options.stateFile ? openStateFile(options.stateFile) : null;
  const state = file?.load() ?? createState({ workspace, businessClock }, manifest, options);
  const announcer = createAnnouncer();
  const timers = createTimers(machineClock);
  const faults = createFaults();
  const socket = createSocketMode({ url: () => sandbox.url, appId: state.app.appId, timers });
  const sandbox: Sandbox = {
    workspace,
    manifest,
    state,
    businessClock,
    machineClock,
    timers,
    announce: announcer.announce,
    link: options.requestUrl
      ? createSignedHttp({
          requestUrl: options.requestUrl,
          signingSecret: state.tokens.signingSecret,
          machineClock,
          timers,
        })
      : socket,
    modals: new Map(),
    messageInputs: new Map(),
    triggers: createTriggers(machineClock),
    responseUrls: createResponseUrls(machineClock),
    url: '',
  };
  const serveApi = createApiHandler({
    sandbox,
    faults,
    rateLimiter: createRateLimiter(options.rateLimits, machineClock),
    methods: {
      ...methods,
      'apps.connections.open': method(z.object({}), () => ({ url: socket.ticket() }), { token: 'app' }),
    },
  });

  const server = createHttpServer([
    async (request, response, path) => {
      if (!path.startsWith('/api/')) return false;
      await serveApi(path.slice('/api/'.length), request, response);
      return true;
    },
    async (request, response, path) => {
      if (!path.startsWith('/response/') || request.method !== 'POST') return false;
      await serveResponseUrl(sandbox, path, request, response);
      return true;
    },
    createStream(announcer),
    createPersonApi({ sandbox, announcer, faults, socket, onMoveClock: options.onMoveClock }),
    async (request, response, path) => {
      if (!options.pageDirectory || request.method !== 'GET' || path.startsWith('/sandbox/')) return false;
      await serveStatic(options.pageDirectory, path, response);
      return true;
    },
  ]);
  server.on('upgrade', socket.upgrade);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  sandbox.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  if (file) announcer.subscribe(() => file.save(state));

  return {
    url: sandbox.url,
    apiUrl: `${sandbox.url}/api/`,
    tokens: state.tokens,
    app: state.app,
    userId(name) {
      const user = findUser(state, name);
      if (!user) throw new RangeError(`No one is called ${name}`);
      return user.id;
    },
    channelId(name) {
      const channel = findChannel(state, name);
      if (!channel) throw new RangeError(`No channel is called ${name}`);
      return channel.id;
    },
    ledger: () => state.ledger,
    addFault: faults.add,
    clearFaults: faults.clear,
    disconnect: socket.disconnect,
    connections: socket.connections,
    sendEvent: (event) => sendEvent(sandbox, event.type, event),
    uninstall() {
      sendEvent(sandbox, 'app_uninstalled', { type: 'app_uninstalled' });
      sendEvent(sandbox, 'tokens_revoked', {
        type: 'tokens_revoked',
        tokens: { oauth: [], bot: [state.app.botUserId] },
      });
      state.installed = false;
    },
    async close() {
      timers.close();
      await sandbox.link.close();
      await socket.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      file?.flush(state);
    },
  };
}
