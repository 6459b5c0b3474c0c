import { describe, it } from 'vitest';
import type { FaultRequest } from '../../src/sandbox/server/api/faults.ts';
import { finish } from '../support/kill-loop/finish.ts';
import { createWorld } from '../support/kill-loop/world.ts';

const SETTLE_MS = 200;
/** No instant here is reached by giving up: a busy machine would never get to that of an answer. */
const TIMEOUT_MS = 20_000;

const slowAnswer: FaultRequest = {
  method: 'chat.postMessage',
  kind: 'slow',
  delay_ms: 150,
  after_write: true,
};
const slowAccept: FaultRequest = { method: 'chat.postMessage', kind: 'slow', delay_ms: 150 };
const lostAnswer: FaultRequest = { method: 'chat.postMessage', kind: 'drop_after_write' };
const lostPost: FaultRequest = { method: 'chat.postMessage', kind: 'server_error' };

/** Each instant of a delivery's life, the time it is passed, and what Slack does so that it is passed at all. */
const INSTANTS: ReadonlyArray<{ failpoint: string; slack?: string; faults?: FaultRequest[] }> = [
  { failpoint: 'inserted' },
  { failpoint: 'planning' },
  { failpoint: 'planned' },
  { failpoint: 'claimed' },
  { failpoint: 'rendered' },
  { failpoint: 'connected' },
  { failpoint: 'written', slack: 'with the message on its way', faults: [slowAccept] },
  { failpoint: 'asking', slack: 'with the message there', faults: [slowAnswer] },
  { failpoint: 'asked' },
  { failpoint: 'posted' },
  { failpoint: 'recording' },
  { failpoint: 'recorded' },
  { failpoint: 'searched', slack: 'with the message there', faults: [lostAnswer] },
  { failpoint: 'searched', slack: 'without the message', faults: [lostPost] },
  { failpoint: 'settling', slack: 'with the message there', faults: [lostAnswer] },
  { failpoint: 'settling', slack: 'without the message', faults: [lostPost] },
  { failpoint: 'settled', slack: 'with the message there', faults: [lostAnswer] },
  { failpoint: 'settled', slack: 'without the message', faults: [lostPost] },
];

// At the same time: most of a case is waiting for a process to start, and for the settle time.
describe.concurrent.each(['sqlite', 'postgres'] as const)('a process that is killed (%s)', (dialect) => {
  it.for(
    INSTANTS.map((each) => ({ ...each, when: [each.failpoint, each.slack].filter(Boolean).join(', ') })),
  )(
    'loses nothing and doubles nothing: $when',
    async ({ failpoint, faults = [] }, { expect, onTestFinished }) => {
      const world = await createWorld(dialect);
      onTestFinished(() => world.close());
      for (const fault of faults) world.slack.addFault(fault);
      const work = { channels: world.channels, replies: 1, from: 0, to: 1 };
      const worker = await world.startWorker(
        { work, settleMs: SETTLE_MS, timeoutMs: TIMEOUT_MS },
        { failpoint: `${failpoint}:1` },
      );
      expect(await worker.ended).toBe('SIGKILL');
      const verdict = await finish(world, work, { timeoutMs: TIMEOUT_MS, options: { settleMs: SETTLE_MS } });
      expect(verdict).toEqual({ posts: 6, lost: [], doubled: [], stray: [] });
    },
  );
});
