import type { DialectName } from '../../../src/database/open.ts';
import type { FaultRequest } from '../../../src/sandbox/server/api/faults.ts';
import type { Verdict } from './checker.ts';
import { crashServer } from './crash-server.ts';
import { endSessions } from './end-sessions.ts';
import { finish } from './finish.ts';
import { seededRandom } from './random.ts';
import { LATE_MS } from './worker-outbox.ts';
import { createWorld, type Worker, type World } from './world.ts';

/** How a run of random kills goes. */
export type KillLoop = {
  dialect: DialectName;
  kills: number;
  /** Processes at a time; on SQLite one. */
  workers: number;
  seed: number;
  /** Also freeze processes for a while, and (PostgreSQL) end all sessions of the database now and then. */
  rough?: boolean;
  /** Also crash the PostgreSQL server now and then. */
  crashes?: boolean;
};

export type KillReport = Verdict & {
  seed: number;
  kills: number;
  /** Kills that met a post under way; the rest died while planning, searching or waiting. */
  midPost: number;
  freezes: number;
  cuts: number;
  crashes: number;
  faults: number;
};

const REPLIES = 6;
const LONGEST_LIFE_MS = 300;
/** Somebody else may have posted everything there is. */
const LONGEST_WAIT_FOR_A_POST_MS = 5_000;
const LONGEST_FREEZE_MS = 2_500;

const post = { method: 'chat.postMessage' };
const FAULTS: readonly FaultRequest[] = [
  { ...post, kind: 'drop_after_write' },
  { ...post, kind: 'server_error', after_write: true },
  { ...post, kind: 'server_error' },
  { ...post, kind: 'rate_limited', retry_after: 1 },
  { ...post, kind: 'slow', delay_ms: LATE_MS },
  { ...post, kind: 'slow', delay_ms: LATE_MS, after_write: true },
  { ...post, kind: 'refuse', error: 'fatal_error' },
  { method: 'conversations.history', kind: 'server_error' },
  { method: 'conversations.replies', kind: 'rate_limited', retry_after: 1 },
];

/** What every other call meets: an answer that takes a while, so that kills find posts under way. */
const ORDINARY: FaultRequest = { ...post, kind: 'slow', delay_ms: 15, after_write: true, times: 10_000 };

/**
 * Lets worker processes send while Slack misbehaves, kills them with SIGKILL at random instants, starts new ones
 * with more to say, and in the end lets one finish. Judged by the local Slack's ledger alone.
 */
export async function runKillLoop(loop: KillLoop): Promise<KillReport> {
  console.log(`kill loop: ${loop.dialect}, seed ${loop.seed}`);
  const world = await createWorld(loop.dialect);
  try {
    return await run(world, loop);
  } finally {
    await world.close();
  }
}

async function run(world: World, loop: KillLoop): Promise<KillReport> {
  const random = seededRandom(loop.seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const done = { seed: loop.seed, kills: 0, midPost: 0, freezes: 0, cuts: 0, crashes: 0, faults: 0 };
  let periods = 0;

  const startWorker = () => {
    const work = { channels: world.channels, replies: REPLIES, from: periods, to: periods + 1 };
    periods++;
    return world.startWorker({ work });
  };
  const misbehave = () => {
    world.slack.clearFaults();
    for (let count = upTo(3); count > 0; count--) {
      const fault = FAULTS[upTo(FAULTS.length)];
      if (fault) world.slack.addFault(fault);
      done.faults++;
    }
    world.slack.addFault(ORDINARY);
  };
  const kill = async (worker: Worker) => {
    worker.process.kill('SIGKILL');
    if ((await worker.ended) !== 'SIGKILL') return;
    done.kills++;
    if (await hasClaims(world)) done.midPost++;
  };

  // One crash at a time: a server that is still recovering lets nobody in to crash it again.
  let crashing: Promise<void> | undefined;
  const crash = () => {
    crashing ??= crashServer(world.url).finally(() => {
      done.crashes++;
      crashing = undefined;
    });
    return crashing;
  };

  const live = async () => {
    while (done.kills < loop.kills) {
      misbehave();
      const worker = await startWorker();
      // The clock of a life starts anywhere, after its plan, or (most) with its first post: however slow the machine
      // is, kills meet all three.
      const start = random();
      if (start < 0.8) await worker.planned;
      if (start < 0.6) await Promise.race([worker.posting, pause(LONGEST_WAIT_FOR_A_POST_MS)]);
      await pause(upTo(LONGEST_LIFE_MS));
      if (loop.rough && random() < 0.3) {
        done.freezes++;
        worker.process.kill('SIGSTOP');
        await pause(upTo(LONGEST_FREEZE_MS));
        worker.process.kill('SIGCONT');
        await pause(upTo(LONGEST_LIFE_MS));
      }
      if (loop.rough && loop.dialect === 'postgres' && random() < 0.1) {
        done.cuts++;
        await endSessions(world.url);
      }
      if (loop.crashes && random() < 0.2) await crash();
      await kill(worker);
    }
  };

  await Promise.all(Array.from({ length: loop.workers }, live));
  world.slack.clearFaults();
  const work = { replies: REPLIES, from: 0, to: periods };
  const verdict = await finish(world, work, { lateMs: LATE_MS });
  return { ...verdict, ...done };
}

async function hasClaims({ database }: World): Promise<boolean> {
  const claims = database.db.selectFrom('delivery').select('id').where('state', '=', 'sending').limit(1);
  // A server that is just crashing says nothing.
  const claim = await claims.executeTakeFirst().catch(() => undefined);
  return claim !== undefined;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
