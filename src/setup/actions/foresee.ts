import type { Capability, Foreseen } from '../../capability.ts';
import type { Context } from '../../context.ts';
import type { Team } from '../../people/index.ts';

const SEVEN_DAYS_MS = 7 * 24 * 3_600_000;

/** What a team will hear in its first seven days, were it live from now on; earliest first. */
export type Foresee = (context: Context, team: Team) => Promise<Foreseen[]>;

/** Asks all of these capabilities. */
export function foreseeWith(capabilities: readonly Capability[]): Foresee {
  return async (context, team) => {
    const from = context.clock.now();
    const range = { from, until: new Date(from.getTime() + SEVEN_DAYS_MS) };
    const foreseen: Foreseen[] = [];
    for (const capability of capabilities) {
      foreseen.push(...((await capability.foreseen?.(context, team, range)) ?? []));
    }
    return foreseen.sort((a, b) => a.at.getTime() - b.at.getTime());
  };
}
