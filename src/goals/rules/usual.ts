import { type WorkCalendar, workingDays } from '../../kernel/calendar.ts';
import { type CompanyYear, periodsBefore } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { median, quantile } from '../../kernel/statistics.ts';

/** What periods of a length usually bring somebody. */
export type Usual = {
  /** How many complete periods are behind it. */
  n: number;
  /** In the KPI's unit; null for fewer than `FEWEST_PERIODS`. */
  numbers: { median: number; p80: number } | null;
};

/** Fewer say nothing about what is usual. */
export const FEWEST_PERIODS = 3;

/** So many are looked back on (domain.md §2.1). */
export const MOST_PERIODS = 8;

/** Further back than this nothing is looked for, however many periods somebody was away. */
export const FURTHEST_PERIODS = 12;

/**
 * The complete periods before the `current` one to look back on, newest first, at most `MOST_PERIODS`: none that began
 * before `since`, when records begin, and none in which nobody expected them at work.
 */
export function completePeriods(
  year: CompanyYear,
  current: Period,
  since: LocalDate | null,
  calendar: WorkCalendar,
): Period[] {
  if (since === null) return [];
  return periodsBefore(year, current, FURTHEST_PERIODS)
    .toReversed()
    .filter(({ start, end }) => start >= since && workingDays(start, end, calendar) > 0)
    .slice(0, MOST_PERIODS);
}

/** Median and 80th percentile of what the periods brought. */
export function usualOf(values: readonly number[]): Usual {
  const middle = median(values);
  const p80 = quantile(values, 0.8);
  const isEnough = values.length >= FEWEST_PERIODS && middle !== null && p80 !== null;
  return { n: values.length, numbers: isEnough ? { median: middle, p80 } : null };
}
