import { randomUUID } from 'node:crypto';
import { machineClock } from '../../../src/clock.ts';
import type { Context } from '../../../src/context.ts';
import type { Database } from '../../../src/database/open.ts';
import { createLogger } from '../../../src/log.ts';
import { createOutbox, type Outbox, type OutboxOptions, type Ownership } from '../../../src/outbox/index.ts';
import type { Sender } from '../../../src/outbox/sender-types.ts';
import { createSender } from '../../../src/slack/sender.ts';
import { killKinds } from './work.ts';

/** Where the local Slack is, and who we are in it. */
export type SlackAccess = { apiUrl: string; token: string; botUserId: string };

/** Well over the latest that the local Slack accepts a post after its caller gave up. */
const SETTLE_MS = 2_500;
const TIMEOUT_MS = 200;
/** After so long the local Slack accepts a post that it is told to be slow with. */
export const LATE_MS = 350;

const ANY_PACE = { workspace: { start: 500, most: 500, least: 100 }, channelGapMs: 0, readGapMs: 0 };

export type KillOutboxParts = {
  database: Database;
  slack: SlackAccess;
  ownership: Ownership;
  /** Wraps the sender, to make a wrong one. */
  change?: (sender: Sender) => Sender;
  /** Wraps the network. */
  fetch?: typeof globalThis.fetch;
  options?: Partial<OutboxOptions>;
  /** How long to wait for an answer. */
  timeoutMs?: number;
};

/** The product's outbox and sender as the kill loop runs them: without a pace, and with short times. */
export function createKillOutbox(parts: KillOutboxParts): {
  outbox: Outbox;
  context: Context;
  sender: Sender;
} {
  const log = createLogger('silent');
  const context: Context = {
    db: parts.database.db,
    clock: machineClock,
    machine: machineClock,
    newId: randomUUID,
    random: Math.random,
    pseudonym: (text) => text,
    log,
    directory: {
      members: async () => [],
      openDirectMessage: async () => {
        throw new Error('Nobody is written to directly here');
      },
      channel: async () => null,
      doNotDisturbUntil: async () => null,
      statusOf: async () => null,
      removeMessage: async () => false,
    },
  };
  const sender = createSender({
    ...parts.slack,
    log,
    timeoutMs: parts.timeoutMs ?? TIMEOUT_MS,
    fetch: smallPages(parts.fetch ?? globalThis.fetch),
  });
  const outbox = createOutbox({
    context,
    kinds: killKinds,
    sender: parts.change ? parts.change(sender) : sender,
    ownership: parts.ownership,
    settleMs: SETTLE_MS,
    retryMs: 100,
    pollMs: 20,
    sweepMs: 100,
    patienceMs: 10_000,
    pace: ANY_PACE,
    ...parts.options,
  });
  return { outbox, context, sender };
}

/** Asks for history in pages of six, so that searches have to go on to the next. */
function smallPages(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (url, init) =>
    fetch(
      url,
      typeof init?.body === 'string' ? { ...init, body: init.body.replace('limit=999', 'limit=6') } : init,
    );
}
