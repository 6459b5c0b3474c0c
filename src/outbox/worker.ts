import { describeError } from '../log.ts';
import { watchClock } from './clock-watch.ts';
import { recoverOrphans } from './orphans.ts';
import { type Claimed, post } from './post.ts';
import { reconcile } from './reconcile.ts';
import { hasSettledUnknown, leaseUnknown } from './recovery-store.ts';
import { resolve } from './resolve.ts';
import { skipExpired } from './skip-expired.ts';
import { claim, hasClaimable, unresolved } from './store.ts';
import { persist, present, type Tools } from './tools.ts';

const MOST_POSTS = 8;
const MOST_RESOLVES = 4;
const RESOLVES_AHEAD = 20;

/** Starts, turn by turn, whatever may go on now; what it started runs on beside the turns. */
export type Worker = {
  /** Starts what can be started. False when this process may not send any more (stopped, or its lock is lost). */
  turn(): Promise<boolean>;
  /** How much it works on at present. */
  busy(): number;
  /** Resolves when the turn under way and all that was started have ended. */
  idle(): Promise<void>;
};

/** `onEnd` is called whenever a piece of work has ended, well or not. */
export function createWorker(tools: Tools, sweepMs: number, onEnd: () => void): Worker {
  const { context, kinds, ownership, paces, steady } = tools;
  const kindNames = [...kinds.keys()];
  const tasks = { resolve: new Map<string, Promise<void>>(), post: new Map(), reconcile: new Map() };
  const clockWatch = watchClock(tools);
  let sweptAt = Number.NEGATIVE_INFINITY;
  let last: Promise<unknown> = Promise.resolve();

  function begin(task: keyof typeof tasks, id: string, work: Promise<void>) {
    const ended = work
      .catch((error) =>
        context.log.error({ deliveryId: id, task, error: describeError(error) }, 'The outbox stumbled'),
      )
      .finally(() => {
        tasks[task].delete(id);
        onEnd();
      });
    tasks[task].set(id, ended);
  }

  const busy = () => tasks.resolve.size + tasks.post.size + tasks.reconcile.size;

  async function sweep() {
    const now = steady.now().getTime();
    if (now - sweptAt < sweepMs) return;
    await recoverOrphans(tools, [...tasks.post.keys()]);
    sweptAt = now;
  }

  async function beginResolving() {
    for (const delivery of await unresolved(context.db, present(context), kindNames, RESOLVES_AHEAD)) {
      if (tasks.resolve.size >= MOST_RESOLVES) return;
      const kind = kinds.get(delivery.kind);
      if (!kind || tasks.resolve.has(delivery.id)) continue;
      begin('resolve', delivery.id, resolve(tools, delivery, kind));
    }
  }

  async function beginReconciling() {
    if (!clockWatch.maySettle()) return;
    const now = present(context).machine;
    const closed = paces.closedForReading();
    if (tasks.reconcile.size > 0 || !(await hasSettledUnknown(context.db, now, closed))) return;
    const leased = await persist(tools, (trx) => leaseUnknown(trx, now, now + tools.settleMs, closed));
    if (!leased?.channel) return;
    paces.of(leased.workspace_id).tookRead();
    begin('reconcile', leased.id, reconcile(tools, { ...leased, channel: leased.channel }));
  }

  async function beginPosting() {
    while (tasks.post.size < MOST_POSTS && !tools.stopped.aborted) {
      const claimed = await claimNext();
      const kind = claimed && kinds.get(claimed.kind);
      if (!claimed || !kind) return;
      tools.onInstant('claimed');
      const pace = paces.of(claimed.workspace_id);
      pace.started(claimed.channel);
      begin(
        'post',
        claimed.id,
        post(tools, claimed, kind).finally(() => pace.finished(claimed.channel)),
      );
    }
  }

  async function claimNext(): Promise<Claimed | null> {
    const request = {
      owner: ownership.owner,
      now: present(context),
      kinds: kindNames,
      closedWorkspaces: paces.closedWorkspaces(),
      closedChannels: paces.closedChannels(),
    };
    if (!(await hasClaimable(context.db, request))) return null;
    const claimed = await persist(tools, (trx) => claim(trx, request));
    return claimed?.channel ? { ...claimed, channel: claimed.channel } : null;
  }

  async function turn(): Promise<boolean> {
    if (tools.stopped.aborted || !(await ownership.confirm())) return false;
    await clockWatch.heed(busy() > 0);
    await sweep();
    await skipExpired(tools);
    await beginResolving();
    await beginReconciling();
    await beginPosting();
    return true;
  }

  return {
    // One turn at a time: a sweep must not meet a claim that is not in hand yet.
    turn() {
      const next = last.then(turn, turn);
      last = next.catch(() => {});
      return next;
    },
    busy,
    async idle() {
      await last;
      await Promise.all(Object.values(tasks).flatMap((running) => [...running.values()]));
    },
  };
}
