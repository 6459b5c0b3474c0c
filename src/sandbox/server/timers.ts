import type { Clock } from '../../clock.ts';

/** Waits on the machine clock, which a test may move by hand. */
export type Timers = {
  /** Runs `action` once `ms` have passed on the clock; returns the way to cancel. */
  after(ms: number, action: () => void): () => void;
  /** Resolves once `ms` have passed on the clock. */
  wait(ms: number): Promise<void>;
  /** Cancels everything; what is waited for never happens. */
  close(): void;
};

/** How often a clock that may be moved by hand is looked at. */
const LOOK_MS = 20;

/** Timers that follow `clock`, real or moved by hand: one look at the clock serves all of them. */
export function createTimers(clock: Clock): Timers {
  const waiting = new Set<{ due: number; action: () => void }>();
  let looking: NodeJS.Timeout | null = null;
  let closed = false;

  function look() {
    const now = clock.now().getTime();
    for (const timer of waiting) {
      if (timer.due > now) continue;
      waiting.delete(timer);
      timer.action();
    }
    if (waiting.size === 0) stop();
  }

  function stop() {
    if (looking) clearInterval(looking);
    looking = null;
  }

  const after = (ms: number, action: () => void) => {
    const timer = { due: clock.now().getTime() + ms, action };
    if (closed) return () => {};
    waiting.add(timer);
    looking ??= setInterval(look, LOOK_MS);
    return () => {
      waiting.delete(timer);
    };
  };

  return {
    after,
    wait: (ms) => new Promise((resolve) => after(ms, resolve)),
    close() {
      closed = true;
      waiting.clear();
      stop();
    },
  };
}
