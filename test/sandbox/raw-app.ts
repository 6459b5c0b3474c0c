import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalSlack } from '../../src/sandbox/server/local-slack.ts';
import type { Message, StateValues, View } from '../../src/sandbox/server/types.ts';
import { waitFor } from '../support/wait.ts';
import { clientFor } from './support.ts';

/** An envelope of Socket Mode as it came over the wire. */
export type Envelope = {
  type: string;
  envelope_id: string;
  accepts_response_payload: boolean;
  retry_attempt?: number;
  retry_reason?: string;
  payload: Payload;
};

/** The fields of payloads that tests look into; which of them are there depends on the envelope's type. */
export type Payload = {
  type: string;
  command: string;
  text: string;
  trigger_id: string;
  response_url: string;
  event_id: string;
  event: { type: string; subtype?: string; user?: unknown; text?: string; channel?: string };
  view: View;
  actions: Array<Record<string, unknown>>;
  state: { values: StateValues };
  container: Record<string, unknown>;
  message?: Message;
  is_cleared: boolean;
};

/** A bare Socket Mode connection that acknowledges nothing by itself. */
export type RawApp = {
  /** Envelopes in the order they came; `hello` and `disconnect` are in `words`. */
  envelopes: Envelope[];
  words: Array<{ type: string; reason?: string; num_connections?: number }>;
  /** Waits for the next envelope that matches and takes it out. */
  next(matches?: (envelope: Envelope) => boolean): Promise<Envelope>;
  ack(envelope: Envelope, payload?: object): void;
  isOpen(): boolean;
  socket: WebSocket;
};

/** Opens one more connection for the app. */
export async function connectRawApp(slack: LocalSlack): Promise<RawApp> {
  const { url } = await clientFor(slack, slack.tokens.app).apps.connections.open({});
  const socket = new WebSocket(url ?? '');
  const app: RawApp = {
    envelopes: [],
    words: [],
    next: (matches = () => true) =>
      waitFor('an envelope', () => {
        const index = app.envelopes.findIndex(matches);
        return index < 0 ? null : app.envelopes.splice(index, 1)[0];
      }),
    ack: ({ envelope_id }, payload = {}) => socket.send(JSON.stringify({ envelope_id, payload })),
    isOpen: () => socket.readyState === WebSocket.OPEN,
    socket,
  };
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString('utf8'));
    if (message.envelope_id) app.envelopes.push(message);
    else app.words.push(message);
  });
  socket.on('error', () => {});
  onTestFinished(() => socket.terminate());
  await waitFor('hello', () => app.words.length > 0);
  return app;
}
