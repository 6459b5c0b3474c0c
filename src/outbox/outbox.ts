import type { DeliveryKind } from '../capability.ts';
import { type Clock, steadyClock } from '../clock.ts';
import type { Context } from '../context.ts';
import { describeError } from '../log.ts';
import { createChartWatch } from './chart-watch.ts';
import type { Ownership } from './ownership.ts';
import { createPaces, DEFAULT_PACE, type PaceSettings } from './pace.ts';
import type { Sender } from './sender-types.ts';
import { realSleep } from './sleep.ts';
import { nextDue, outstanding } from './store.ts';
import { type Instant, present, type Sleep, type Tally, type Tools } from './tools.ts';
import { createWorker } from './worker.ts';

export type OutboxOptions = {
  context: Context;
  kinds: readonly DeliveryKind[];
  sender: Sender;
  ownership: Ownership;
  /** How long a post of unknown fate may still turn up in Slack before it is looked up (default 90 s). */
  settleMs?: number;
  /** The first pause after a fault that has no Retry-After (default 10 s). */
  retryMs?: number;
  /** How often it looks for work that nobody told it of (default 0.5 s). */
  pollMs?: number;
  /** How often it looks for claims of dead processes (default 5 s). */
  sweepMs?: number;
  /** How long `drain` waits for one thing before it leaves that to later (default 30 s). */
  patienceMs?: number;
  pace?: PaceSettings;
  /** Waiting, in machine time; replaced in tests. */
  sleep?: Sleep;
  /** Machine time that nobody sets; replaced in tests. */
  steady?: Clock;
  /** Told of the instants at which tests end the process. */
  onInstant?: (instant: Instant) => void;
};

/** What came to an end during a drain, and how many due deliveries it left waiting. */
export type DrainSummary = Tally & { waiting: number };

export type Outbox = {
  /**
   * Sends everything that is due at the present business time, at Slack's pace, and waits for Retry-Afters and
   * settle times up to its patience. Safe beside `start`.
   */
  drain(): Promise<DrainSummary>;
  /** Sends what becomes due, until `stop`. */
  start(): void;
  /** Begins nothing more and finishes the posts in flight, within 10 s. For good; the ownership stays the caller's. */
  stop(): Promise<void>;
  /** The first business instant after `after` at which something planned becomes due. */
  nextDue(after: Date): Promise<Date | null>;
};

const STOP_WITHIN_MS = 10_000;

/** The sender's side of the outbox; how it works and what it promises stands in README.md beside it. */
export function createOutbox(options: OutboxOptions): Outbox {
  const { context, ownership, pollMs = 500, sweepMs = 5_000, patienceMs = 30_000 } = options;
  const stopping = new AbortController();
  const tools = toolsFrom(options, stopping.signal);
  const kindNames = [...tools.kinds.keys()];
  const wakers = new Set<AbortController>();
  let ended = 0;
  let loop: Promise<void> | null = null;

  const worker = createWorker(tools, sweepMs, () => {
    ended++;
    wake();
  });

  function wake() {
    for (const waker of wakers) waker.abort();
  }

  /** Waits until a piece of work ends, a gate of the pace opens, or it is time to look again. */
  async function pause() {
    const waker = new AbortController();
    wakers.add(waker);
    if (stopping.signal.aborted) waker.abort();
    await tools.sleep(Math.min(pollMs, tools.paces.nextOpeningMs()), waker.signal);
    wakers.delete(waker);
  }

  /** A turn that survives a fault of the database: the next one tries again. */
  async function turn(): Promise<boolean> {
    try {
      return await worker.turn();
    } catch (error) {
      context.log.error({ error: describeError(error) }, 'A turn of the outbox failed');
      return true;
    }
  }

  async function run() {
    for (;;) {
      const endedBefore = ended;
      if (!(await turn())) return;
      if (ended === endedBefore) await pause();
    }
  }

  async function drain(): Promise<DrainSummary> {
    const before = { ...tools.tally };
    const steadyNow = () => tools.steady.now().getTime();
    let movedAt = steadyNow();
    let seen = ended;
    for (;;) {
      const endedBefore = ended;
      if (!(await turn())) break;
      const now = steadyNow();
      // What ended during a pause counts as well.
      if (ended !== seen) movedAt = now;
      seen = ended;
      if (ended !== endedBefore) continue;
      if (worker.busy() === 0 && !(await mayMoveWithin(patienceMs))) break;
      if (now - movedAt > patienceMs) break;
      await pause();
    }
    const { count } = await waiting();
    return { ...difference(tools.tally, before), waiting: count };
  }

  /** Whether something due may move within so many milliseconds. */
  async function mayMoveWithin(ms: number): Promise<boolean> {
    const { count, nextAt } = await waiting();
    return count > 0 && (nextAt ?? 0) <= present(context).machine + ms;
  }

  function waiting() {
    return outstanding(context.db, present(context), ownership.owner, kindNames);
  }

  return {
    drain,
    start() {
      loop ??= run();
    },
    async stop() {
      stopping.abort();
      wake();
      const deadline = new AbortController();
      const finished = Promise.all([loop, worker.idle()]).then(() => deadline.abort());
      await Promise.race([finished, realSleep(STOP_WITHIN_MS, deadline.signal)]);
    },
    async nextDue(after) {
      const at = await nextDue(context.db, after.getTime());
      return at === null ? null : new Date(at);
    },
  };
}

function toolsFrom(options: OutboxOptions, stopped: AbortSignal): Tools {
  const { context, kinds, sender, ownership, steady = steadyClock } = options;
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]));
  if (kinds.length === 0 || byName.size < kinds.length) {
    throw new Error('An outbox needs at least one kind of delivery, and each only once');
  }
  return {
    context,
    kinds: byName,
    sender,
    ownership,
    steady,
    paces: createPaces(steady, options.pace ?? DEFAULT_PACE),
    charts: createChartWatch(steady),
    settleMs: options.settleMs ?? 90_000,
    retryMs: options.retryMs ?? 10_000,
    sleep: options.sleep ?? realSleep,
    stopped,
    onInstant: options.onInstant ?? (() => {}),
    tally: { sent: 0, skipped: 0, failed: 0 },
  };
}

function difference(now: Tally, before: Tally): Tally {
  return {
    sent: now.sent - before.sent,
    skipped: now.skipped - before.skipped,
    failed: now.failed - before.failed,
  };
}
