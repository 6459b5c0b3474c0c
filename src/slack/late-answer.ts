import type { Logger } from '../log.ts';

const ALARM_AFTER_MS = 2_500;

/**
 * Slack gives a form up 3 seconds after it was submitted, and Socket Mode says nothing about it: a warning half a
 * second before that. Call what is returned once the answer is on its way.
 */
export function warnWhenLate(log: Logger, where: string): () => void {
  const alarm = setTimeout(() => {
    log.warn({ where, afterMs: ALARM_AFTER_MS }, 'a form still waits for its answer; Slack gives up at 3 s');
  }, ALARM_AFTER_MS);
  alarm.unref();
  return () => clearTimeout(alarm);
}
