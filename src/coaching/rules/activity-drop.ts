/** A week's activity: everything counted, and the days the person was there to do it. */
export type ActivityWeek = { amount: number; days: number };

/** What the last complete week is held against. */
export type ActivityWeeks = {
  last: ActivityWeek;
  /** The four weeks before it. */
  before: readonly ActivityWeek[];
  /** Something was counted for them in the first of those weeks or earlier. */
  isKnownSince: boolean;
};

/** A drop: the last week per day, the usual per day, and the one over the other. */
export type ActivityDrop = { perDay: number; usualPerDay: number; share: number };

const UNDER = 0.7;
const LEAST_A_WEEK = 10;
const FEWEST_DAYS = 3;
/** A baseline out of less than half of its days would be chance. */
const FEWEST_DAYS_BEFORE = 10;

/**
 * Whether someone did less than 70 % of their own usual per available working day; null when they did not, or when
 * nothing certain can be said: less than 10 a week before, fewer than 3 days there, no four weeks known
 * (domain.md §5.7).
 */
export function activityDrop({ last, before, isKnownSince }: ActivityWeeks): ActivityDrop | null {
  const amount = before.reduce((sum, week) => sum + week.amount, 0);
  const days = before.reduce((sum, week) => sum + week.days, 0);
  const isBaseline = isKnownSince && days >= FEWEST_DAYS_BEFORE && amount >= LEAST_A_WEEK * before.length;
  if (!isBaseline || last.days < FEWEST_DAYS) return null;
  // One division, so that exactly 70 % is not a drop.
  const share = (last.amount * days) / (amount * last.days);
  return share < UNDER ? { perDay: last.amount / last.days, usualPerDay: amount / days, share } : null;
}
