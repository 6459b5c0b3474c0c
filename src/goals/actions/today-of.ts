import type { Caller } from '../../context.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { Person } from '../../people/index.ts';

/**
 * Today on a person's clocks; without one, on the caller's. For oneself the caller's zone is asked, by which `/log` takes
 * its dates: on the day of a move west a person's row of that date still has the zone that was left.
 */
export function todayOf(now: Date, caller: Caller, person: Person | null | undefined): LocalDate {
  const isOther = person && person.id !== caller.personId;
  return localDateOf(now, isOther ? person.zone : caller.zone);
}
