import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isJson, parseJson } from '../json.ts';
import type { Timers } from '../timers.ts';
import { ACK_MS, type Ack, type AppLink, type Payload } from './link.ts';

/** Slack allows ten connections per app. */
const MOST_CONNECTIONS = 10;
const PING_MS = 10_000;
/** How long a connection that was told to go may stay. */
const GRACE_MS = 10_000;
/** How long a client may take to say goodbye when the server closes. */
const CLOSING_MS = 500;

/** How the socket side may be disturbed. */
export type Disconnect = {
  reason: 'warning' | 'refresh_requested';
  /** Drop the line without a word instead of announcing it. */
  hard?: boolean | undefined;
  /** How many connections; all when absent. */
  connections?: number | undefined;
};

/** Socket Mode: every envelope goes to one of the open connections, each in turn. */
export type SocketMode = AppLink & {
  /** A single-use address for the next connection. */
  ticket: () => string;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  disconnect: (what: Disconnect) => void;
  connections: () => number;
};

/** The socket side of one app; `url` is the server's address, known only after it listens. */
export function createSocketMode(options: { url: () => string; appId: string; timers: Timers }): SocketMode {
  const { timers } = options;
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const waiting = new Map<string, (ack: Ack) => void>();
  /** Open connections, the one to use next first. */
  const open: WebSocket[] = [];

  function connect(socket: WebSocket) {
    if (open.length >= MOST_CONNECTIONS) {
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
      socket.close();
      return;
    }
    open.push(socket);
    const ping = setInterval(() => socket.ping(), PING_MS);
    socket.on('message', (data) => receive((data as Buffer).toString('utf8')));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(ping);
      leave(socket);
    });
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: open.length,
        debug_info: { host: 'sandbox', approximate_connection_time: 18_060 },
        connection_info: { app_id: options.appId },
      }),
    );
  }

  function leave(socket: WebSocket) {
    const index = open.indexOf(socket);
    if (index >= 0) open.splice(index, 1);
  }

  function receive(text: string) {
    const message = parseJson(text);
    if (!isJson(message) || typeof message.envelope_id !== 'string') return;
    waiting.get(message.envelope_id)?.({ ok: true, body: message.payload });
  }

  return {
    ticket() {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `${options.url().replace('http', 'ws')}/link/?ticket=${ticket}&app_id=${options.appId}`;
    },

    upgrade(request, socket, head) {
      const [, ticket] = /[?&]ticket=([\w-]+)/.exec(request.url ?? '') ?? [];
      if (!ticket || !tickets.delete(ticket)) {
        socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, connect);
    },

    deliver(payload) {
      const socket = open.shift();
      if (!socket)
        return Promise.resolve({ ok: false, error: 'dispatch_failed', reason: 'connection_failed' });
      open.push(socket);
      const envelopeId = randomUUID();
      return new Promise<Ack>((resolve) => {
        const finish = (ack: Ack) => {
          cancel();
          waiting.delete(envelopeId);
          resolve(ack);
        };
        const cancel = timers.after(ACK_MS, () =>
          finish({ ok: false, error: 'operation_timeout', reason: 'timeout' }),
        );
        waiting.set(envelopeId, finish);
        socket.send(JSON.stringify(envelope(envelopeId, payload)));
      });
    },

    disconnect({ reason, hard, connections = open.length }) {
      for (const socket of open.slice(0, connections)) {
        // A connection that was told to go gets no further envelopes.
        leave(socket);
        if (hard) {
          socket.terminate();
        } else {
          socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'sandbox' } }));
          timers.after(GRACE_MS, () => socket.close());
        }
      }
    },

    connections: () => open.length,

    async close() {
      const closed = [...server.clients].map(
        (socket) =>
          new Promise((resolve) => {
            socket.once('close', resolve);
            socket.close(1001);
            setTimeout(() => socket.terminate(), CLOSING_MS).unref();
          }),
      );
      await Promise.all(closed);
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function envelope(envelopeId: string, { type, body, retry }: Payload) {
  return {
    envelope_id: envelopeId,
    type,
    accepts_response_payload: type !== 'events_api',
    payload: body,
    ...(type === 'events_api'
      ? { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? '' }
      : {}),
  };
}
