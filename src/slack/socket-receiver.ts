import { type Logger as BoltLogger, SocketModeReceiver } from '@slack/bolt';

/**
 * One Socket Mode connection. Its client options are an object of its own: the socket client writes its endless
 * retries and the app token into whatever it is given, and Bolt's own client must not inherit them.
 */
export function createSocketReceiver(options: {
  appToken: string;
  apiUrl: string;
  logger: BoltLogger;
  /** While false, payloads are left unacknowledged, so that Slack gives them to somebody else. */
  isTakingIn(): boolean;
}): SocketModeReceiver {
  const receiver = new SocketModeReceiver({
    appToken: options.appToken,
    logger: options.logger,
    installerOptions: { clientOptions: { slackApiUrl: options.apiUrl, timeout: 10_000 } },
  });
  guardEnvelopes(receiver, options.isTakingIn);
  guardReconnecting(receiver);
  return receiver;
}

/**
 * Nobody waits for the attempts to come back by which socket-mode 3.1.0 answers a cut line, and one that a stop ends
 * rejects with nothing at all. So such an end is one like any other; the first start still tells what goes wrong.
 */
function guardReconnecting({ client }: SocketModeReceiver) {
  const start = client.start.bind(client);
  let isFirst = true;
  client.start = () => {
    const attempt = start();
    if (isFirst) {
      isFirst = false;
      return attempt;
    }
    return attempt.catch((error: unknown) => {
      if (error !== undefined) throw error;
      return undefined as never;
    });
  };
}

/**
 * socket-mode 3.1.0 throws on an envelope without an inner event (Slack's `app_rate_limited`), and on JSON null, in a
 * listener that nobody awaits, which ends the process. Neither goes further than here; the envelope is acknowledged.
 * Nor does one that comes while we stop: what is under way then still needs the line for its answer.
 */
function guardEnvelopes(receiver: SocketModeReceiver, isTakingIn: () => boolean) {
  const { client } = receiver;
  const handlers = client.listeners('ws_message') as Array<(data: unknown, isBinary: boolean) => unknown>;
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    const envelope = isBinary ? null : parseEnvelope(data);
    if (!envelope || (envelope.envelope_id && !isTakingIn())) return;
    if (envelope.type === 'events_api' && !envelope.payload?.event) {
      acknowledge(client, envelope.envelope_id);
      return;
    }
    for (const handle of handlers) handle(data, isBinary);
  });
}

type Envelope = { type?: string; envelope_id?: string; payload?: { event?: unknown } };

function parseEnvelope(data: unknown): Envelope | null {
  try {
    const text = typeof data === 'string' ? data : new TextDecoder().decode(data as ArrayBuffer);
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' ? (parsed as Envelope) : null;
  } catch {
    return null;
  }
}

function acknowledge(client: SocketModeReceiver['client'], envelopeId: string | undefined) {
  if (!envelopeId) return;
  // `send` is private in the types and the only way to acknowledge below the event layer.
  const { send } = client as unknown as { send(id: string): Promise<void> };
  void send.call(client, envelopeId).catch(() => {});
}
