import type { Job } from './capability.ts';
import type { VirtualClock } from './clock.ts';
import type { Context } from './context.ts';
import { everyMinute } from './every-minute.ts';
import { describeError } from './log.ts';

/** Drives the jobs every minute, and jobs and outbox at each due instant when business time is moved. */
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

  const runJobs = async () => {
    const now = context.clock.now();
    for (const job of jobs) await surviving(job.name, () => job.run(context, now));
  };

  const beat = async () => {
    await runJobs();
    await surviving('outbox', drain);
  };

  /** A fault of one job is no reason for the others to wait. Undefined when it failed. */
  const surviving = async <T>(job: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      context.log.error({ job, error: describeError(error) }, 'a job failed; it is tried again next minute');
      return undefined;
    }
  };

  /** The first instant after now at which a job may be due; one that names a past instant is not heard. */
  const nextInstant = async () => {
    const now = context.clock.now();
    const named = await Promise.all(jobs.map((job) => surviving(job.name, () => job.nextDue(context, now))));
    return named
      .filter((instant) => instant instanceof Date && instant > now)
      .reduce<Date | null>((first, next) => (next && (!first || next < first) ? next : first), null);
  };

  const advance = async (clock: VirtualClock, to: Date) => {
    for (;;) {
      const next = await nextInstant();
      if (!next || next > to) break;
      clock.moveTo(next);
      await beat();
    }
    if (to > clock.now()) clock.moveTo(to);
    await beat();
  };

  // The outbox sends by itself as things are planned; waiting for a long run of posts would hold the jobs up.
  const beats = everyMinute(context.machine, () => inTurn(runJobs));
  return {
    start: beats.start,
    async stop() {
      await beats.stop();
      await queue;
    },
    tick: () => inTurn(beat),
    advance: (clock, to) => inTurn(() => advance(clock, to)),
  };
}
