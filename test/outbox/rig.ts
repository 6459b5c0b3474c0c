import { randomUUID } from 'node:crypto';
import type { DeliveryKind } from '../../src/capability.ts';
import { createFixedClock } from '../../src/clock.ts';
import type { Context } from '../../src/context.ts';
import type { Database } from '../../src/database/open.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { createLogger } from '../../src/log.ts';
import { createOutbox, type OutboxOptions } from '../../src/outbox/outbox.ts';
import type { Ownership } from '../../src/outbox/ownership.ts';
import { type PlannedDelivery, plan } from '../../src/outbox/plan.ts';
import type { Sleep } from '../../src/outbox/tools.ts';
import { FakeSlack } from './fake-slack.ts';

export const MONDAY_9 = new Date('2026-11-23T09:00:00Z');
export const WORKSPACE = 'w1';
const HOUR = 3_600_000;

/** What tests of the outbox start from: a workspace, two clocks that stand still, and a Slack that obeys. */
export type Rig = Awaited<ReturnType<typeof createRig>>;

export async function createRig(database: Database) {
  const clock = createFixedClock(MONDAY_9);
  const steady = createFixedClock(new Date('2030-01-01T00:00:00Z'));
  /** How far somebody has set the machine's clock, in milliseconds. */
  let set = 0;
  const machine = {
    now: () => new Date(steady.now().getTime() + set),
    moveTo: (instant: Date) => steady.moveTo(new Date(instant.getTime() - set)),
  };
  const slack = new FakeSlack(steady);
  const context: Context = {
    db: database.db,
    clock,
    machine,
    newId: randomUUID,
    random: () => 0.5,
    pseudonym: (text) => text,
    log: createLogger('silent'),
    directory: {
      members: async () => [],
      openDirectMessage: (user) => slack.openDirectMessage(user),
      channel: async () => null,
      doNotDisturbUntil: async () => null,
      statusOf: async () => null,
      removeMessage: async () => false,
    },
  };
  await inTransaction(database.db, (trx) =>
    trx
      .insertInto('workspace')
      .values({
        id: WORKSPACE,
        slack_team_id: 'T1',
        name: 'Acme',
        zone: 'UTC',
        locale: 'en',
        currency: 'USD',
        created_at: 0,
      })
      .execute(),
  );

  /** Machine time passes at once, but only while nothing is under way. */
  const sleep: Sleep = async (ms, signal) => {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 5);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
    if (!signal?.aborted) machine.moveTo(new Date(machine.now().getTime() + ms));
  };

  return {
    context,
    clock,
    machine,
    /** Machine time as it passes, whatever the machine's clock is set to. */
    steady,
    /** Sets the machine's clock forward (or back, when negative), as a person or NTP does. */
    setMachineClock: (ms: number) => {
      set += ms;
    },
    slack,
    outbox: (options: Partial<OutboxOptions> = {}) =>
      createOutbox({
        context,
        kinds: [card],
        sender: slack,
        ownership: ownershipOf('me'),
        patienceMs: HOUR,
        pollMs: 10_000,
        sleep,
        steady,
        ...options,
      }),
    plan: (...deliveries: Array<Partial<PlannedDelivery>>) =>
      inTransaction(database.db, (trx) => plan(trx, context, WORKSPACE, deliveries.map(delivery))),
    /** The rows as they stand, by target. */
    async rows() {
      const rows = await database.db.selectFrom('delivery').selectAll().execute();
      return Object.fromEntries(rows.map((row) => [row.target, row]));
    },
  };
}

/** Waits for work to end, however slow the machine is, while its time stands still. */
export const standingSleep: Sleep = (_ms, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 5);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** A planned delivery, due at MONDAY_9 for a day; what a test does not name is ordinary. */
export function delivery(parts: Partial<PlannedDelivery> = {}): PlannedDelivery {
  return {
    kind: 'test.card.v1',
    period: '2026-W47',
    target: 'team-1',
    dueAt: MONDAY_9,
    expiresAt: new Date(MONDAY_9.getTime() + 24 * HOUR),
    ...parts,
  };
}

/** A kind whose deliveries go to the channel named after their target, and say which they are. */
export const card: DeliveryKind = {
  kind: 'test.card.v1',
  destination: async (_context, { target }) => ({ channelId: `C-${target}` }),
  render: async (_context, { target, period }) => ({
    text: `${target} ${period}`,
    blocks: [{ type: 'section', text: { type: 'plain_text', text: `${target} ${period}` } }],
  }),
};

/** An ownership that stands, and knows who is dead. */
export function ownershipOf(owner: string, dead: readonly string[] = []): Ownership {
  return {
    owner,
    confirm: async () => true,
    isDead: async (other) => dead.includes(other),
    release: async () => {},
  };
}
