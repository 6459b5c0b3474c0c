import type { ClosedCount } from '../../deals/index.ts';
import { ENOUGH, type Rate, rateOf, type Tally } from './conversion.ts';

/** How likely an open deal is won; `stage` is null where too few deals were seen in its own. */
export type Chance = { rate: Rate; stage: string | null };

/**
 * The share of deals won among those closed that had been in this stage, the owner's own made up to 20 with the
 * team's; while the team has not closed 20 from there, that of all its closed deals. Null while too few were closed.
 */
export function closingChance(stage: string, ownerId: string, closed: readonly ClosedCount[]): Chance | null {
  for (const each of [stage, null]) {
    const there = closed.filter((row) => row.stage === each);
    const own = sumOf(there.filter((row) => row.ownerId === ownerId));
    const team = sumOf(there.filter((row) => row.ownerId !== ownerId));
    const rate = rateOf(own, team);
    if (rate && (each === null || own.n + team.n >= ENOUGH)) return { rate, stage: each };
  }
  return null;
}

function sumOf(rows: readonly ClosedCount[]): Tally {
  return {
    k: rows.reduce((sum, row) => sum + row.won, 0),
    n: rows.reduce((sum, row) => sum + row.closed, 0),
  };
}
