import { type CompanyYear, periodOf, periodsBefore } from '../../kernel/company-year.ts';
import { daysBetween, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';

/** How far back a best is looked for: two years of weeks, three of months. */
const LOOK_BACK = { week: 104, month: 36 } as const;

/** Whoever is below their best of so many lately has no best of all; that is cheap to know. */
const LATELY = { week: 9, month: 3 } as const;

/** What was reached on a period's last day may be told for so many days after it. */
export const GRACE_DAYS = 5;

export type BestKind = keyof typeof LOOK_BACK;
export const BEST_KINDS = ['week', 'month'] as const satisfies readonly BestKind[];

/** The periods that a best may be in as of a day: the running one, and in its first days the one before. */
export function periodsInQuestion(year: CompanyYear, kind: BestKind, today: LocalDate): Period[] {
  const current = periodOf(year, kind, today);
  const isFresh = daysBetween(current.start, today) < GRACE_DAYS;
  return isFresh ? [current, ...periodsBefore(year, current, 1)] : [current];
}

/** The first days of all periods that are looked at, in order; the last is the running one's. */
export function startsLookedAt(year: CompanyYear, kind: BestKind, today: LocalDate): LocalDate[] {
  const current = periodOf(year, kind, today);
  return [...periodsBefore(year, current, LOOK_BACK[kind]), current].map(({ start }) => start).sort();
}

/** Of these the last few: what most people are told apart by. */
export const lately = (kind: BestKind, starts: readonly LocalDate[]): LocalDate[] =>
  starts.slice(-(LATELY[kind] + 2));

/** The amounts of the periods before one, the oldest first. */
export function amountsBefore(byStart: ReadonlyMap<LocalDate, number>, { start }: Period): number[] {
  return [...byStart]
    .filter(([each]) => each < start)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, amount]) => amount);
}
