import type { Pace } from './pace.ts';

type Judged = { pace: Pick<Pace, 'status' | 'ratio'> };

/**
 * Of a person's goals the one to look at first: the furthest behind the calendar; else one that cannot be judged yet,
 * else one that is reached. Of equals the first; null without any.
 */
export function furthestBehind<T extends Judged>(lines: readonly T[]): T | null {
  return inOrderOfNeed(lines)[0] ?? null;
}

/** All of them in that order. */
export function inOrderOfNeed<T extends Judged>(lines: readonly T[]): T[] {
  return lines.toSorted((a, b) => rankOf(a.pace) - rankOf(b.pace));
}

const UNJUDGED = 1e9;

function rankOf({ status, ratio }: Pick<Pace, 'status' | 'ratio'>): number {
  if (status === 'done') return UNJUDGED + 1;
  if (status === 'not_started' || status === 'too_early' || status === 'lumpy') return UNJUDGED;
  return Math.min(ratio ?? UNJUDGED, UNJUDGED - 1);
}
