import type { Act, Sign } from './acts.ts';

type Make = { click(id: string, value: string, sign: Sign): Act };

/** What can be tried with weeks: Mert's, in which Ben stands, and what Ben owes. */
export function actsOnWeeks(promiseId: string, { click }: Make): Record<string, Act> {
  // Mert presses it on a week of his own, in which Ben's numbers wait for him.
  const owed = `2026-11-23 promise promise:${promiseId}`;
  return {
    'nudges.week_all.v1: Ben in it': click('nudges.week_all.v1', '', { shows: /\*Ben Rep\*(:| waits| won)/ }),
    "nudges.week_owed.v1: Ben's": click('nudges.week_owed.v1', owed, { shows: /Canary promise|4,321/ }),
  };
}
