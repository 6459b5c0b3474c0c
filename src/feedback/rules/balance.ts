import type { FeedbackKind } from './feedback.ts';

/** So far back what somebody gave is summed up. */
export const BALANCE_DAYS = 90;

/** After so many days without any it is time for feedback to somebody one leads (domain.md §5.3). */
export const DUE_AFTER_DAYS = 14;

const MOST_NAMED = 3;

/** What a person gave in the last days, for their own eyes. */
export type Balance = { given: number; people: number; toImprove: number; upward: number };

/** Sums up what one person gave. */
export function balanceOf(
  given: readonly { receiverId: string; kind: FeedbackKind; direction: 'up' | 'down' | 'peer' | null }[],
): Balance {
  return {
    given: given.length,
    people: new Set(given.map(({ receiverId }) => receiverId)).size,
    toImprove: given.filter(({ kind }) => kind === 'improve').length,
    upward: given.filter(({ direction }) => direction === 'up').length,
  };
}

/** Those for whom it is longest ago, never first; `last` null: never. */
export function longestWithout<One extends { last: Date | null }>(people: readonly One[], now: Date): One[] {
  const before = now.getTime() - DUE_AFTER_DAYS * 86_400_000;
  return people
    .filter(({ last }) => last === null || last.getTime() < before)
    .toSorted((a, b) => (a.last?.getTime() ?? 0) - (b.last?.getTime() ?? 0))
    .slice(0, MOST_NAMED);
}
