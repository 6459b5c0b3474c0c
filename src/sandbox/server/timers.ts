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

/** Timers that follow `clock`, real or moved by hand. */
export function createTimers(clock: Clock): Timers {
  const running = new Set<NodeJS.Timeout>();
  let closed = false;
  const after = (ms: number, action: () => void) => {
    const due = clock.now().getTime() + ms;
    let timer: NodeJS.Timeout | undefined;
    const look = () => {
      if (timer) running.delete(timer);
      const left = due - clock.now().getTime();
      if (closed) return;
      if (left <= 0) return action();
      timer = setTimeout(look, Math.min(left, LOOK_MS));
      running.add(timer);
    };
    look();
    return () => {
      if (!timer) return;
      clearTimeout(timer);
      running.delete(timer);
    };
  };
  return {
    after,
    wait: (ms) => new Promise((resolve) => after(ms, resolve)),
    close() {
      closed = true;
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
}
