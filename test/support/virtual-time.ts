import type { VirtualClock } from '../../src/clock.ts';
import type { Sleep } from '../../src/outbox/tools.ts';

/**
 * A machine time that costs nothing: once all that can go on has come to rest, the clock jumps to where the first of
 * the sleepers wakes. For work that waits for nothing but these sleeps (SQLite answers at once).
 */
export function createVirtualTime(clock: VirtualClock): { sleep: Sleep } {
  const sleepers = new Set<{ at: number; wake(): void }>();
  let isTurning = false;

  async function turn() {
    isTurning = true;
    while (sleepers.size > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      const first = [...sleepers].toSorted((a, b) => a.at - b.at)[0];
      if (!first) break;
      if (first.at > clock.now().getTime()) clock.moveTo(new Date(first.at));
      first.wake();
    }
    isTurning = false;
  }

  return {
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = {
          at: clock.now().getTime() + ms,
          wake() {
            sleepers.delete(sleeper);
            resolve();
          },
        };
        sleepers.add(sleeper);
        if (signal?.aborted) sleeper.wake();
        signal?.addEventListener('abort', sleeper.wake);
        if (!isTurning) void turn();
      }),
  };
}
