import { compareScores, type Ranked, ranked, type Score, scoreOf } from '../../../kernel/ranking.ts';
import { FEWEST_PEOPLE, LAST_NAMED_PLACE } from './eligible.ts';

/** Somebody who is compared, with what stands behind the score: `amount` of `of` (thousandths of a target, or counters). */
export type Entrant = { id: string; name: string; score: Score; amount: number; of: number | null };

/** What a reader of a board sees: who is named, and their own place. Null: too few people for any place. */
export type Board = { top: Ranked<Entrant>[]; own: Ranked<Entrant> | null } | null;

/**
 * The board as one person reads it (domain.md §6): the first three places are named, whoever has nothing is not, and
 * everybody sees their own place. Nobody else's, and not how many there are: no last place exists.
 */
export function boardFor(
  entrants: readonly Entrant[],
  readerId: string | null,
  byName: (one: Entrant, other: Entrant) => number,
): Board {
  if (entrants.length < FEWEST_PEOPLE) return null;
  const all = ranked(entrants, ({ score }) => score, byName).filter(
    ({ item }) => compareScores(item.score, scoreOf(0)) > 0,
  );
  return {
    top: all.filter(({ place }) => place <= LAST_NAMED_PLACE),
    own: all.find(({ item }) => item.id === readerId) ?? null,
  };
}
