import type { LocalDate } from '../../kernel/date.ts';
import { addDays } from '../../kernel/date.ts';

/** Whoever was not thanked for so many days is named to their manager (product.md §2, idea 15). */
export const UNTHANKED_DAYS = 45;

/** After so many, and with something good to thank them for, they come up in the week's reminder (domain.md §5.7). */
export const WORTH_A_WORD_DAYS = 21;

/** In their first days nobody is missing thanks (domain.md §5.8). */
export const FIRST_WORKING_DAYS = 10;

/** What is known of one of a manager's people on a day. */
export type Report = {
  personId: string;
  /** Null: never. */
  thankedOn: LocalDate | null;
  /** Since when their team is live: before that nobody could thank here. */
  liveOn: LocalDate | null;
  isAway: boolean;
  /** How many days they have worked since they came; null: nobody knows when that was. */
  workingDays: number | null;
};

/** Who of a manager's people nobody has thanked in so many days, as far as that can be said of them. */
export function unthanked(
  reports: readonly Report[],
  today: LocalDate,
  days: number = UNTHANKED_DAYS,
): string[] {
  const since = addDays(today, -days);
  return reports
    .filter(({ liveOn }) => liveOn !== null && liveOn <= since)
    .filter(({ isAway }) => !isAway)
    .filter(({ workingDays }) => workingDays === null || workingDays >= FIRST_WORKING_DAYS)
    .filter(({ thankedOn }) => thankedOn === null || thankedOn < since)
    .map(({ personId }) => personId);
}

/** A KPI's sums of two months that lie side by side. */
export type Growth = { kpi: string; now: number; before: number };

/** Fewer in either month say nothing. */
const FEWEST = 10;

/** Of what somebody did most more than the month before: at least a fifth more, of ten or more in both. */
export function mostImproved(growths: readonly Growth[]): Growth | null {
  const grown = growths.filter(
    ({ now, before }) => now >= FEWEST && before >= FEWEST && now * 5 >= before * 6,
  );
  // Compared crosswise, so that nothing is divided.
  const [first] = grown.toSorted(
    (one, other) => other.now * one.before - one.now * other.before || (one.kpi < other.kpi ? -1 : 1),
  );
  return first ?? null;
}
