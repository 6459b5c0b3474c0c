import type { Pace } from './pace.ts';

/**
 * Of a person's goals the one to look at first: the furthest behind the calendar; else one that cannot be judged yet,
 * else one that is reached. Of equals the first; null without any.
 */
export function furthestBehind<T extends { pace: Pick<Pace, 'status' | 'ratio'> }>(
  lines: readonly T[],
): T | null {
  return lines.toSorted((a, b) => rankOf(a.pace) - rankOf(b.pace))[0] ?? null;
}

const UNJUDGED = 1e9;

function rankOf({ status, ratio }: Pick<Pace, 'status' | 'ratio'>): number {
  if (status === 'done') return UNJUDGED + 1;
  if (status === 'not_started' || status === 'too_early' || status === 'lumpy') return UNJUDGED;
  return Math.min(ratio ?? UNJUDGED, UNJUDGED - 1);
}
