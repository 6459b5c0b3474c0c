import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';
import type { Sender } from '../../src/outbox/sender-types.ts';
import { createRateLimiter } from '../../src/sandbox/server/api/rate-limits.ts';
import { createRig, type Rig } from '../outbox/rig.ts';
import { createVirtualTime } from '../support/virtual-time.ts';
import { type Figure, held } from './figures.ts';

const CHANNELS = 5_000;
/** Slack's "several hundred a minute" in a workspace, taken as 300; and one a second in a channel. */
const SLACK = { workspacePerSecond: 5, channelPerSecond: 1 };
/** Where the outbox starts nobody knows what this Slack takes; after so many posts it must have learnt. */
const WARM_UP = 500;
/** What a call to Slack takes. */
const LATENCY_MS = 120;

/**
 * A card for each of 5,000 channels through the real outbox and its database, on a machine clock that jumps from wait
 * to wait, to a Slack that keeps its limits: how long it takes against what they allow, and how often it was refused.
 */
export async function measurePosting(): Promise<Figure[]> {
  const database = openDatabase(':memory:');
  await migrate(database.db, database.dialect);
  const rig = await createRig(database);
  const run = await postAll(rig);
  await database.close();
  const allowed = (CHANNELS - SLACK.workspacePerSecond) / SLACK.workspacePerSecond;
  return [
    held(
      `${CHANNELS.toLocaleString('en')} channels at ${SLACK.workspacePerSecond * 60} posts a minute (simulated time)`,
      `${Math.round(run.seconds)} s / ${allowed} s = ${(run.seconds / allowed).toFixed(3)}x`,
      { value: run.seconds / allowed, atMost: 1.1, unit: 'x' },
    ),
    held(
      `rate-limit answers after ${WARM_UP} posts`,
      `${run.refusedAfter} (${run.refused - run.refusedAfter} before)`,
      { value: run.refusedAfter, atMost: 0 },
    ),
  ];
}

async function postAll(rig: Rig) {
  const { sleep } = createVirtualTime(rig.machine);
  const waitFor = createRateLimiter(SLACK, rig.machine);
  const arrived = new Set<string>();
  const run = { seconds: 0, refused: 0, refusedAfter: 0 };
  let tellDone = () => {};
  const done = new Promise<void>((resolve) => {
    tellDone = resolve;
  });
  const start = rig.machine.now().getTime();
  const post: Sender['post'] = async ({ channel, deliveryId }) => {
    const seconds = waitFor(channel);
    await sleep(LATENCY_MS);
    if (seconds > 0) {
      run.refused++;
      if (arrived.size >= WARM_UP) run.refusedAfter++;
      return { kind: 'rate_limited', retryAfterMs: seconds * 1000 };
    }
    if (arrived.has(deliveryId)) throw new Error('A card was posted twice');
    arrived.add(deliveryId);
    run.seconds = (rig.machine.now().getTime() - start) / 1000;
    if (arrived.size === CHANNELS) tellDone();
    return { kind: 'sent', ts: `1700000000.${arrived.size}` };
  };
  await rig.plan(...Array.from({ length: CHANNELS }, (_, n) => ({ target: `team-${n}` })));
  const sender: Sender = { ...senderOf(rig), post };
  const outbox = rig.outbox({ sender, sleep, pollMs: 500 });
  outbox.start();
  await done;
  await outbox.stop();
  return run;
}

function senderOf({ slack }: Rig): Omit<Sender, 'post'> {
  return {
    newestTs: (channel) => slack.newestTs(channel),
    find: (search) => slack.find(search),
    outcomeOf: (error) => slack.outcomeOf(error),
  };
}
