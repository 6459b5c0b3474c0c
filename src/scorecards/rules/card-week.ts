import { type CompanyYear, periodAway, periodOf } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period, RecurringPeriod } from '../../kernel/period.ts';
import { nextOccurrence, type WeeklyTime } from '../../kernel/schedule.ts';

/** The week a card posted on a date is about: the last one that ended before it. */
export function cardWeek(year: CompanyYear, date: LocalDate): RecurringPeriod {
  return periodAway(year, periodOf(year, 'week', date), -1);
}

/** Whether a week's card can still be posted at `now`: until the next week's is due. */
export function isCurrentCard(year: CompanyYear, week: Period, schedule: WeeklyTime, now: Date): boolean {
  const next = cardWeek(year, nextOccurrence(schedule, now).date);
  return week.start >= periodAway(year, next, -1).start && week.start <= next.start;
}
