import { createTask } from 'node-cron';
import type { Clock } from './clock.ts';

const LOOK_MS = 20_000;

/**
 * Calls `beat` at every full minute, unless the last one still runs. node-cron waits for an instant of the machine's
 * clock: once that was set back by an hour it would be silent for an hour, so it is then started anew.
 */
export function everyMinute(machine: Clock, beat: () => Promise<void>) {
  const cron = createTask('* * * * *', beat, {
    timezone: 'UTC',
    noOverlap: true,
    // Minutes that a clock jumps over are no fault, and would be printed one by one.
    suppressMissedWarning: true,
  });
  let seen = machine.now();
  let looking: NodeJS.Timeout | undefined;

  async function look() {
    const now = machine.now();
    const wasSetBack = now < seen;
    seen = now;
    if (!wasSetBack) return;
    await cron.stop();
    await cron.start();
  }

  return {
    start() {
      void cron.start();
      looking ??= setInterval(() => void look(), LOOK_MS);
    },
    async stop() {
      clearInterval(looking);
      await cron.destroy();
    },
  };
}
