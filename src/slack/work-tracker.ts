import { describeError, type Logger } from '../log.ts';

/** Knows which handlers are still running, so that a stop can wait for them. */
export type WorkTracker = {
  /** The same listener, followed; an error it lets through is logged and ends there. */
  follow<A extends unknown[]>(listener: (...args: A) => Promise<void>): (...args: A) => Promise<void>;
  /** Settles when nothing is under way. */
  idle(): Promise<void>;
};

/** A tracker with nothing under way yet. */
export function trackWork(log: Logger): WorkTracker {
  const underWay = new Set<Promise<void>>();
  return {
    follow(listener) {
      return async (...args) => {
        const run = listener(...args).catch((error) =>
          log.error({ error: describeError(error) }, 'handler failed'),
        );
        underWay.add(run);
        await run;
        underWay.delete(run);
      };
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
