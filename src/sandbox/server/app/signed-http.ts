import { createHmac } from 'node:crypto';
import type { Clock } from '../../../clock.ts';
import { parseJson } from '../json.ts';
import type { Timers } from '../timers.ts';
import { ACK_MS, type Ack, type AppLink, type Payload } from './link.ts';

/** Signed requests to the app's URL, as Slack sends them without Socket Mode. */
export function createSignedHttp(options: {
  requestUrl: string;
  signingSecret: string;
  machineClock: Clock;
  timers: Timers;
}): AppLink {
  const underway = new Set<AbortController>();
  return {
    async deliver(payload) {
      const { contentType, body } = encode(payload);
      const timestamp = Math.floor(options.machineClock.now().getTime() / 1000);
      const abort = new AbortController();
      underway.add(abort);
      const cancel = options.timers.after(ACK_MS, () => abort.abort('late'));
      try {
        const response = await fetch(options.requestUrl, {
          method: 'POST',
          body,
          signal: abort.signal,
          headers: {
            'content-type': contentType,
            'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
            'x-slack-request-timestamp': String(timestamp),
            'x-slack-signature': sign(options.signingSecret, timestamp, body),
            ...(payload.retry
              ? {
                  'x-slack-retry-num': String(payload.retry.attempt),
                  'x-slack-retry-reason': payload.retry.reason,
                }
              : {}),
          },
        });
        return await readAck(response);
      } catch {
        return abort.signal.aborted
          ? { ok: false, error: 'operation_timeout', reason: 'http_timeout' }
          : { ok: false, error: 'dispatch_failed', reason: 'connection_failed' };
      } finally {
        cancel();
        underway.delete(abort);
      }
    },

    async close() {
      for (const abort of underway) abort.abort('closing');
    },
  };
}

/** Slack's signature, version 0: HMAC-SHA256 over `v0:timestamp:body`. */
export function sign(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

function encode({ type, body }: Payload): { contentType: string; body: string } {
  if (type === 'events_api') return { contentType: 'application/json', body: JSON.stringify(body) };
  const fields =
    type === 'slash_commands'
      ? new URLSearchParams(
          Object.entries(body).map(([key, value]): [string, string] => [key, String(value)]),
        )
      : new URLSearchParams({ payload: JSON.stringify(body) });
  return { contentType: 'application/x-www-form-urlencoded', body: fields.toString() };
}

async function readAck(response: Response): Promise<Ack> {
  const text = await response.text();
  if (!response.ok) {
    const noRetry = response.headers.get('x-slack-no-retry') === '1';
    return { ok: false, error: 'dispatch_failed', reason: 'http_error', noRetry };
  }
  const isJson = response.headers.get('content-type')?.includes('json');
  return { ok: true, body: text === '' ? undefined : isJson ? parseJson(text) : { text } };
}
