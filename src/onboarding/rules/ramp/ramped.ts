import { daysBetween, type LocalDate } from '../../../kernel/date.ts';

/**
 * Two counters of a month: what was reached, and the full number as it was agreed (before any ramp), both in the same unit;
 * `full` may stand for a part of a longer period: `reached × fullParts ÷ (full × parts)`.
 */
export type MonthOf = {
  /** The day after its last. */
  end: LocalDate;
  reached: number;
  /** null: there was no number to reach. */
  full: { target: number; part: number; of: number } | null;
};

/**
 * When somebody counts as ramped (domain.md §9): `B` in the first month with at least `percent` of the full number; `C` in the
 * first of two months in a row with at least 80 %.
 */
export type Definition = { kind: 'B'; percent: number } | { kind: 'C' };

const PERCENT_OF_C = 80;

/** How long it took in days, from the first day through the month in which they were ramped; or at least so long so far. */
export type Ramp = { days: number; isRamped: boolean };

/**
 * Of the finished months from the one of the first day on, in order. Whoever is not ramped by the end of the last one is followed until then, and no
 * further; by C the last month may be the first of two, so that nothing is known of it yet. Null: no month is over yet.
 */
export function rampOf(firstDay: LocalDate, months: readonly MonthOf[], by: Definition): Ramp | null {
  const percent = by.kind === 'B' ? by.percent : PERCENT_OF_C;
  const reached = months.map((month) => reaches(month, percent));
  const at = reached.findIndex((is, nth) => is && (by.kind === 'B' || reached[nth + 1] === true));
  const ramped = months[at];
  if (ramped) return { days: daysBetween(firstDay, ramped.end), isRamped: true };
  const isOpenEnded = by.kind === 'C' && reached.at(-1) === true;
  const last = months.at(isOpenEnded ? -2 : -1);
  if (isOpenEnded && months.length === 1) return { days: 0, isRamped: false };
  return last ? { days: daysBetween(firstDay, last.end), isRamped: false } : null;
}

/** Compared by whole numbers: 99.96 % of a number is not that number (domain.md §0.5). */
function reaches({ reached, full }: MonthOf, percent: number): boolean {
  if (full === null || full.target <= 0 || full.part <= 0) return false;
  const { target, part, of } = full;
  return BigInt(reached) * BigInt(of) * 100n >= BigInt(target) * BigInt(part) * BigInt(percent);
}
