import { it } from 'vitest';
import type { FaultRequest } from '../../src/sandbox/server/api/faults.ts';
import { addressOf } from '../support/kill-loop/address-of.ts';
import type { Verdict } from '../support/kill-loop/checker.ts';
import { type FinishParts, finish } from '../support/kill-loop/finish.ts';
import { LATE_MS } from '../support/kill-loop/worker-outbox.ts';
import { createWorld } from '../support/kill-loop/world.ts';
import type { WrongDesign } from '../support/kill-loop/wrong-designs.ts';

// Each of these outboxes is wrong in one way that looks right. The checker must catch every one of them,
// else its "nothing lost, nothing doubled" means nothing.

const post = { method: 'chat.postMessage' };
const lostAnswer: FaultRequest = { ...post, kind: 'drop_after_write' };
const lostPost: FaultRequest = { ...post, kind: 'server_error' };
const lateAccept: FaultRequest = { ...post, kind: 'slow', delay_ms: LATE_MS };
/** A busy machine may look only after the post has arrived, so that the outbox is right by luck: later still, then. */
const muchLaterAccepts: FaultRequest[] = [1_500, 6_000, 20_000].map((delay_ms) => ({
  ...post,
  kind: 'slow',
  delay_ms,
}));

/** Cards of nine weeks, so that later ones stand between a search and what it looks for. */
const WORK = { replies: 0, from: 0, to: 9 };
const options = { settleMs: 500 };

async function verdictOf(fault: FaultRequest, parts: FinishParts): Promise<Verdict> {
  const world = await createWorld('sqlite');
  try {
    world.slack.addFault(fault);
    return await finish(world, WORK, { ...parts, lateMs: fault.delay_ms ?? 0 });
  } finally {
    await world.close();
  }
}

/** Reads only the first page of what Slack gives. */
const withoutPages: typeof globalThis.fetch = async (url, init) => {
  const response = await fetch(url, init);
  if (!addressOf(url).includes('conversations.')) return response;
  const { response_metadata: _, ...body } = (await response.json()) as Record<string, unknown>;
  return Response.json(body);
};

const WRONG: ReadonlyArray<{
  name: string;
  faults: readonly FaultRequest[];
  parts: FinishParts;
  caught: Exclude<keyof Verdict, 'posts'>;
}> = [
  {
    name: 'that sends again without looking, as queues do',
    faults: [lostAnswer],
    parts: {
      options,
      change: (sender) => ({ ...sender, find: async () => ({ kind: 'read', value: null }) }),
    },
    caught: 'doubled',
  },
  {
    name: 'that takes an attempt for a success',
    faults: [lostPost],
    parts: {
      options,
      change: (sender) => ({ ...sender, find: async () => ({ kind: 'read', value: '1.000000' }) }),
    },
    caught: 'lost',
  },
  {
    name: 'that reads only the first page of the history',
    faults: [lostAnswer],
    parts: { options, fetch: withoutPages },
    caught: 'doubled',
  },
  {
    name: 'that does not wait until a late post may have arrived',
    faults: muchLaterAccepts,
    parts: { options: { settleMs: 0 } },
    caught: 'doubled',
  },
];

it.for(WRONG)('an outbox $name is caught', async ({ faults, parts, caught }, { expect }) => {
  let found: Verdict[typeof caught] = [];
  for (const fault of faults) {
    if (found.length === 0) found = (await verdictOf(fault, parts))[caught];
  }
  expect(found).not.toEqual([]);
});

it.concurrent.for([lostAnswer, lostPost, lateAccept])(
  'the real one passes the same trial ($kind)',
  async (fault, { expect }) => {
    expect(await verdictOf(fault, {})).toEqual({ posts: 27, lost: [], doubled: [], stray: [] });
  },
);

const KILLED: ReadonlyArray<{ design: WrongDesign; at: string; caught: keyof Verdict }> = [
  { design: 'post-then-record', at: 'posted', caught: 'doubled' },
  { design: 'record-then-post', at: 'claimed', caught: 'lost' },
  { design: 'lease-and-retry', at: 'posted', caught: 'doubled' },
];

it.concurrent.for(KILLED)(
  'a sender that goes by $design is caught, once it is killed in the middle',
  async ({ design, at, caught }, { expect }) => {
    const world = await createWorld('sqlite');
    try {
      const order = { work: { ...WORK, channels: world.channels }, design };
      const worker = await world.startWorker(order, { failpoint: `${at}:3` });
      expect(await worker.ended).toBe('SIGKILL');
      const verdict = await finish(world, WORK, { design });
      expect(verdict[caught]).toHaveLength(1);
    } finally {
      await world.close();
    }
  },
);
