import { type WorkCalendar, workingDays } from '../../../kernel/calendar.ts';
import { type CompanyYear, periodAway, periodOf } from '../../../kernel/company-year.ts';
import { daysBetween, type LocalDate } from '../../../kernel/date.ts';
import type { RecurringKind, RecurringPeriod } from '../../../kernel/period.ts';
import { GRACE_DAYS } from '../closing.ts';

/** The last whole quarter, or the one that runs, as far as it has come. */
export type Which = 'last' | 'running';

/** A company's quarter that is looked back on, until before `until`, and the one before it. */
export type ReviewedQuarter = {
  which: Which;
  quarter: RecurringPeriod;
  until: LocalDate;
  before: RecurringPeriod;
};

/** What is counted is what was done through yesterday. */
export function reviewedQuarter(year: CompanyYear, which: Which, today: LocalDate): ReviewedQuarter {
  const running = periodOf(year, 'quarter', today);
  const quarter = which === 'running' ? running : periodAway(year, running, -1);
  return {
    which,
    quarter,
    until: which === 'running' ? today : quarter.end,
    before: periodAway(year, quarter, -1),
  };
}

/** A look back waits for whoever leads people in the first ten working days of a quarter, once goals may have closed. */
const OFFERED_DAYS = 10;

/** Whether a look back at the last quarter is offered on a day, by the calendar of whoever it is offered to. */
export function isReviewOffered(year: CompanyYear, today: LocalDate, calendar: WorkCalendar): boolean {
  const gone = workingDays(periodOf(year, 'quarter', today).start, today, calendar);
  return gone >= GRACE_DAYS && gone < OFFERED_DAYS;
}

/** Which one is looked back on unless somebody says: the last, until a third of the one that runs is gone. */
export function usualQuarter(year: CompanyYear, today: LocalDate): Which {
  return startOfDraft(year, 'quarter', today) === 'this' ? 'last' : 'running';
}

/** A number suggested today is for the period that runs, while at most a third of it is gone; else for the next. */
export function startOfDraft(year: CompanyYear, kind: RecurringKind, today: LocalDate): 'this' | 'next' {
  const { start, end } = periodOf(year, kind, today);
  return daysBetween(start, today) * 3 <= daysBetween(start, end) ? 'this' : 'next';
}
