import { describe, it } from 'vitest';
import type { FaultRequest } from '../../src/sandbox/server/api/faults.ts';
import { addressOf } from '../support/kill-loop/address-of.ts';
import { finish } from '../support/kill-loop/finish.ts';
import { LATE_MS } from '../support/kill-loop/worker-outbox.ts';
import { createWorld } from '../support/kill-loop/world.ts';

const post = { method: 'chat.postMessage' };
const history = { method: 'conversations.history' };
const replies = { method: 'conversations.replies' };

/** Everything a Slack can do to a post or to the search for one; the slow ones outlast the sender's patience. */
const FAULTS: readonly FaultRequest[] = [
  { ...post, kind: 'drop_after_write' },
  { ...post, kind: 'server_error' },
  { ...post, kind: 'server_error', after_write: true },
  { ...post, kind: 'slow', delay_ms: LATE_MS },
  { ...post, kind: 'slow', delay_ms: LATE_MS, after_write: true },
  { ...post, kind: 'rate_limited', retry_after: 1 },
  ...['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable'].map(
    (error): FaultRequest => ({ ...post, kind: 'refuse', error }),
  ),
  ...[history, replies].flatMap((read): FaultRequest[] => [
    { ...read, kind: 'server_error' },
    { ...read, kind: 'rate_limited', retry_after: 1 },
    { ...read, kind: 'slow', delay_ms: LATE_MS },
    { ...read, kind: 'drop_after_write' },
    { ...read, kind: 'refuse', error: 'internal_error' },
  ]),
];

/** A network that is not there for one post, and breaks off before and after another was said. */
function brokenNetwork(): typeof globalThis.fetch {
  let posts = 0;
  const failure = (code: string) =>
    new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
  return async (url, init) => {
    const nth = addressOf(url).endsWith('chat.postMessage') ? ++posts : 0;
    if (nth === 2) throw failure('ECONNREFUSED');
    if (nth === 4) throw failure('ECONNRESET');
    const response = await fetch(url, init);
    if (nth === 6) throw failure('ECONNRESET');
    return response;
  };
}

describe.concurrent.each(['sqlite', 'postgres'] as const)(
  'a Slack that fails in every way it can (%s)',
  (dialect) => {
    it('has each message once in the end', async ({ expect, onTestFinished }) => {
      const world = await createWorld(dialect);
      onTestFinished(() => world.close());
      for (const fault of FAULTS) world.slack.addFault(fault);
      const work = { replies: 3, from: 0, to: 3 };
      const options = { settleMs: 500, retryMs: 50 };
      const verdict = await finish(world, work, { options, fetch: brokenNetwork(), lateMs: LATE_MS });
      expect(verdict).toEqual({ posts: 36, lost: [], doubled: [], stray: [] });
    });
  },
);
