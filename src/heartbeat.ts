import { createTask } from 'node-cron';
import type { Job } from './capability.ts';
import type { VirtualClock } from './clock.ts';
import type { Context } from './context.ts';
import { describeError } from './log.ts';

/** Drives the jobs and the outbox: every minute, and at each due instant when business time is moved. */
export type Heartbeat = {
  start(): void;
  /** Stops the beat and waits for a tick under way. */
  stop(): Promise<void>;
  /** Does what is due now, then sends what is to be said. Ticks never overlap. */
  tick(): Promise<void>;
  /** Moves business time to `to`, visiting every due instant on the way in order. */
  advance(clock: VirtualClock, to: Date): Promise<void>;
};

/** A heartbeat over the capabilities' jobs. `drain` sends what the outbox holds. */
export function createHeartbeat(options: {
  context: Context;
  jobs: readonly Job[];
  drain(): Promise<unknown>;
}): Heartbeat {
  const { context, jobs, drain } = options;
  let queue: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  };

  const beat = async () => {
    const now = context.clock.now();
    for (const job of jobs) {
      await job.run(context, now).catch((error) => {
        context.log.error({ job: job.name, error: describeError(error) }, 'a job failed; it is tried again next minute');
      });
    }
    await drain();
  };

  const advance = async (clock: VirtualClock, to: Date) => {
    for (;;) {
      const next = await earliest(jobs, context, clock.now());
      if (!next || next > to || next <= clock.now()) break;
      clock.moveTo(next);
      await beat();
    }
    if (to > clock.now()) clock.moveTo(to);
    await beat();
  };

  const cron = createTask('* * * * *', () => inTurn(beat).catch(() => {}), { timezone: 'UTC', noOverlap: true });
  return {
    start: () => void cron.start(),
    async stop() {
      await cron.destroy();
      await queue;
    },
    tick: () => inTurn(beat),
    advance: (clock, to) => inTurn(() => advance(clock, to)),
  };
}

async function earliest(jobs: readonly Job[], context: Context, after: Date): Promise<Date | null> {
  const instants = await Promise.all(jobs.map((job) => job.nextDue(context, after)));
  return instants.reduce((first, next) => (next && (!first || next < first) ? next : first), null);
}
