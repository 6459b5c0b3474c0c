import type { Clock } from '../clock.ts';

/** Slack answers about fifty looks at channels a minute (tier 3); one too many would hold up other reads as well. */
const MOST_IN_A_MINUTE = 45;
const MINUTE_MS = 60_000;

/** Says whether one more channel may be looked at now, and counts it when it may. */
export function createLookupPace(machine: Clock, most = MOST_IN_A_MINUTE): () => boolean {
  let recent: number[] = [];
  return () => {
    const now = machine.now().getTime();
    recent = recent.filter((at) => now - at < MINUTE_MS);
    if (recent.length >= most) return false;
    recent.push(now);
    return true;
  };
}
