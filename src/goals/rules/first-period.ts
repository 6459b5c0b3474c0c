import { type CompanyYear, periodAway, periodOf } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type Period, type RecurringKind, rangeOf } from '../../kernel/period.ts';

/** For which time a goal is asked: from the period of today or the next on, or for chosen days (until before `until`). */
export type AskedTime =
  | { periodKind: RecurringKind; startsIn: 'this' | 'next' }
  | { periodKind: 'range'; from: LocalDate; until: LocalDate };

/** The first period that a goal counts for. */
export function firstPeriod(year: CompanyYear, asked: AskedTime, today: LocalDate): Period {
  if (asked.periodKind === 'range') return rangeOf(asked.from, asked.until);
  const current = periodOf(year, asked.periodKind, today);
  return asked.startsIn === 'this' ? current : periodAway(year, current, 1);
}
