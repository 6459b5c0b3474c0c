import type { TeamCard } from './card.ts';
import type { Thanks } from './team-week.ts';

const MOST_NAMES = 3;

/** Each person once, by their latest thanks. */
export function thanked(thanks: readonly Thanks[]): TeamCard['thanked'] {
  const people = [...Map.groupBy(thanks, ({ personId }) => personId).values()];
  const latest = people.slice(0, MOST_NAMES).flatMap(([first]) => first ?? []);
  return people.length > 0 ? { people: people.length, latest } : null;
}
