import { daysBetween, type LocalDate } from '../../kernel/date.ts';
import type { FollowedKey } from './followable.ts';

/** Where a promise was made; `self`: without an occasion. */
export const PROMISE_SOURCES = [
  'feedback',
  'one_on_one',
  'call_review',
  'role_play',
  'ask',
  'plan',
  'self',
] as const;

export type PromiseSource = { kind: (typeof PROMISE_SOURCES)[number]; id: string | null };

/** Something a person is going to do, as agreed with another. Dates are the owner's business dates. */
export type MadePromise = {
  id: string;
  ownerId: string;
  /** With whom it was made. */
  otherId: string;
  writtenBy: string;
  text: string;
  /** How one will see that it is done; may be empty. */
  proof: string;
  kpi: FollowedKey | null;
  source: PromiseSource;
  madeOn: LocalDate;
  firstDueOn: LocalDate;
  dueOn: LocalDate;
  /** Why the date was moved; empty as long as it was not. */
  moveReason: string;
  /** When it was moved; null: it was not. */
  movedAt: Date | null;
  state: 'open' | 'done' | 'dropped';
  settledOn: LocalDate | null;
  /** What was said when it was done, or why it was dropped. */
  said: string;
};

export const LONGEST_TEXT = 300;
export const LONGEST_PROOF = 150;
export const LONGEST_SAID = 300;
const SHORTEST_TEXT = 3;
/** A date further away is a plan, not a promise. */
export const LONGEST_DAYS = 92;

/** What is wrong with a promise as it is written. */
export type PromiseProblem = 'too_short' | 'too_long' | 'in_the_past' | 'too_far' | 'oneself';

/** What is wrong with it, by its field; null when nothing is. Texts are trimmed. */
export function problemOf(
  draft: { text: string; ownerId: string; otherId: string; dueOn: LocalDate },
  today: LocalDate,
): { field: 'text' | 'due' | 'other'; problem: PromiseProblem } | null {
  if (draft.ownerId === draft.otherId) return { field: 'other', problem: 'oneself' };
  if (draft.text.length < SHORTEST_TEXT) return { field: 'text', problem: 'too_short' };
  if (draft.text.length > LONGEST_TEXT) return { field: 'text', problem: 'too_long' };
  const problem = dueProblem(draft.dueOn, today);
  return problem && { field: 'due', problem };
}

/** What is wrong with a date by which something is to be done. */
export function dueProblem(dueOn: LocalDate, today: LocalDate): 'in_the_past' | 'too_far' | null {
  if (dueOn < today) return 'in_the_past';
  return daysBetween(today, dueOn) > LONGEST_DAYS ? 'too_far' : null;
}

/** How an open promise stands on a day: how old it is, and by how many days it is late (0: it is not). */
export type PromiseAge = { ageDays: number; overdueDays: number; isOverdue: boolean };

export function ageOf(promise: Pick<MadePromise, 'madeOn' | 'dueOn'>, today: LocalDate): PromiseAge {
  const overdueDays = Math.max(0, daysBetween(promise.dueOn, today));
  return {
    ageDays: Math.max(0, daysBetween(promise.madeOn, today)),
    overdueDays,
    isOverdue: overdueDays > 0,
  };
}

/**
 * How many of those that were due in [from, until] were kept: done by the date that stood then. One that was dropped
 * before its date was taken back openly and is not counted; one that is still open after it is not kept.
 */
export function keptOf(
  promises: readonly MadePromise[],
  { from, until }: { from: LocalDate; until: LocalDate },
): { k: number; n: number } {
  let [k, n] = [0, 0];
  for (const { state, dueOn, settledOn } of promises) {
    const isInTime = settledOn !== null && settledOn <= dueOn;
    if (dueOn < from || (state === 'dropped' && isInTime)) continue;
    // Done before its date it counts at once; open on the very day there is still time.
    const isKept = state === 'done' && isInTime && settledOn <= until;
    if (!isKept && dueOn >= until) continue;
    n += 1;
    if (isKept) k += 1;
  }
  return { k, n };
}
