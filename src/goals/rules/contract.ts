import type { LocalDate } from '../../kernel/date.ts';
import type { Target } from './targets/types.ts';

/** What became of a suggested number. `asked`: a question came back first; both it and `proposed` wait for an answer. */
export type ProposalState = 'proposed' | 'asked' | 'accepted' | 'countered' | 'kept' | 'superseded';

/** From a day until before another; null: for good. Whole periods of one kind. */
export type Range = { from: LocalDate; until: LocalDate | null };

/** The states in which an answer is waited for. */
export const OPEN_STATES = ['proposed', 'asked'] as const satisfies ProposalState[];

export const isOpen = (state: ProposalState): boolean => state === 'proposed' || state === 'asked';

/** Whether there is another number to answer with: not for what is done or not, nor for steps. */
export const mayCounter = ({ type }: Pick<Target, 'type'>): boolean =>
  type !== 'binary' && type !== 'milestone';

/**
 * Whether a new version leaves nothing to answer about an older one: they meet, and from there on the new one counts
 * for as long as the older would. A month's exception does not take over what goes on after it.
 */
export function takesOver(next: Range, older: Range): boolean {
  const meets = older.until === null || next.from < older.until;
  const reachesAsFar = next.until === null || (older.until !== null && older.until <= next.until);
  return meets && reachesAsFar;
}

/**
 * From when a number counts that is agreed on `current`'s first day or later: what is over stays as it was. Null when
 * its last period is over.
 */
export function countsFrom(range: Range, current: LocalDate): LocalDate | null {
  const from = range.from < current ? current : range.from;
  return range.until !== null && range.until <= from ? null : from;
}

/** How sure somebody is to reach a number: 1 not at all, 5 certain. */
export type Belief = 1 | 2 | 3 | 4 | 5;

export const BELIEFS: readonly Belief[] = [1, 2, 3, 4, 5];
