import { type CompanyYear, periodAway, periodOf } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period, RecurringPeriod } from '../../kernel/period.ts';
import { type CardTimes, type Holidays, nextCard } from './card-times.ts';

/** The week a card posted on a date is about: the last one that ended before it. */
export function cardWeek(year: CompanyYear, date: LocalDate): RecurringPeriod {
  return periodAway(year, periodOf(year, 'week', date), -1);
}

/** Whether a week's card can still be posted at `now`: until the next week's is due. */
export function isCurrentCard(
  year: CompanyYear,
  week: Period,
  times: CardTimes,
  now: Date,
  holidays: Holidays,
): boolean {
  const next = cardWeek(year, nextCard(times, now, holidays).date);
  return week.start >= periodAway(year, next, -1).start && week.start <= next.start;
}
