import { addDays, daysBetween, type LocalDate } from '../../kernel/date.ts';
import type { Rating } from '../rating.ts';

/** So long a rating waits for the other's, and is then open anyway: a round that nobody ends would hide it for ever. */
export const WAIT_DAYS = 7;
/** What the other said of the skill within so many days before belongs to the same round. */
export const ROUND_DAYS = 30;

/** The other side of the pair that a rating waits for. */
export const OTHER_SIDE = { self: 'manager', manager: 'self' } as const;

/**
 * From which day the other of the two may read a rating, and which of the other's ratings open with it: both at once when
 * both have said how they see the skill, so that neither writes what the other wants to read; else after `WAIT_DAYS`.
 * Call reviews and role-plays wait for nobody.
 */
export function openingOf(
  given: { source: Rating['source']; skillKey: string; on: LocalDate },
  ratings: readonly Pick<Rating, 'id' | 'source' | 'skillKey' | 'on' | 'openOn'>[],
): { openOn: LocalDate; opens: string[] } {
  const { source, skillKey, on } = given;
  if (source === 'call_review' || source === 'role_play') return { openOn: on, opens: [] };
  const others = ratings.filter(
    (other) =>
      other.source === OTHER_SIDE[source] &&
      other.skillKey === skillKey &&
      Math.abs(daysBetween(other.on, on)) <= ROUND_DAYS,
  );
  if (others.length === 0) return { openOn: addDays(on, WAIT_DAYS), opens: [] };
  return { openOn: on, opens: others.filter(({ openOn }) => openOn > on).map(({ id }) => id) };
}
