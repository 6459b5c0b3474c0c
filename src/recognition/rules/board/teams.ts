import { compareScores, type Ranked, ranked, type Score, scoreOf } from '../../../kernel/ranking.ts';
import { LAST_NAMED_PLACE } from './eligible.ts';

/** A team that is compared by what its people came to of their goals together. */
export type TeamEntrant = { id: string; name: string; score: Score };

/** With fewer there is nothing to compare. */
export const FEWEST_TEAMS = 2;

/**
 * The teams that are named with their places, the best first; null for too few teams. Three places at most and not more
 * than the better half, so that of three teams or more nobody can work out which is last. A team that has nothing has no
 * place.
 */
export function teamsFor(
  teams: readonly TeamEntrant[],
  byName: (one: TeamEntrant, other: TeamEntrant) => number,
): Ranked<TeamEntrant>[] | null {
  if (teams.length < FEWEST_TEAMS) return null;
  const last = Math.min(LAST_NAMED_PLACE, Math.floor(teams.length / 2));
  return ranked(teams, ({ score }) => score, byName).filter(
    ({ item, place }) => place <= last && compareScores(item.score, scoreOf(0)) > 0,
  );
}
