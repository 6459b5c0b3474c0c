import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { createAnnouncer } from './announcements.ts';
import { createFaults } from './api/faults.ts';
import { createApiHandler } from './api/handler.ts';
import { method } from './api/method.ts';
import { methods } from './api/methods.ts';
import { createRateLimiter } from './api/rate-limits.ts';
import { sendEvent } from './app/events.ts';
import { createResponseUrls } from './app/response-urls.ts';
import { createSignedHttp } from './app/signed-http.ts';
import { createSocketMode } from './app/socket-mode.ts';
import { createTriggers } from './app/triggers.ts';
import { giveFile, takeUpload } from './http/files.ts';
import { serveResponseUrl } from './http/response-url.ts';
import { createHttpServer } from './http/server.ts';
import { serveStatic } from './http/static-files.ts';
import { readManifest } from './manifest.ts';
import type { LocalSlack, LocalSlackOptions } from './options.ts';
import { createPersonApi } from './person/routes.ts';
import { createStream } from './person/stream.ts';
import type { Sandbox } from './sandbox.ts';
import { findChannel } from './state/conversations.ts';
import { createState } from './state/create-state.ts';
import { openStateFile } from './state/state-file.ts';
import { findUser } from './state/users.ts';
import { createTimers } from './timers.ts';

export type { LocalSlack, LocalSlackOptions };

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
    doNotDisturb: new Map(),
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
    async (request, response, path) => {
      if (!path.startsWith('/upload/') || request.method !== 'POST') return false;
      await takeUpload(sandbox, path, request, response);
      return true;
    },
    (request, response, path) => {
      if (!path.startsWith('/files/') || request.method !== 'GET') return false;
      const { searchParams } = new URL(request.url ?? '/', sandbox.url);
      giveFile(sandbox, path, searchParams.get('user'), response);
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
    deliver: (payload) => sandbox.link.deliver(payload),
    trigger: (user) => sandbox.triggers.create({ user }),
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
