/** After so long without a review nobody knows any more whether an entry is right (domain.md §9). */
export const STALE_DAYS = 180;

/** For so long an entry counts as new. */
export const NEW_DAYS = 30;

const A_DAY_MS = 24 * 3_600_000;

/** The instant so many days before; business time. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * A_DAY_MS);
}

/** Whether an entry that was last reviewed then has to be looked at again. */
export function isStale(reviewedAt: Date, now: Date): boolean {
  return reviewedAt <= daysBefore(now, STALE_DAYS);
}
