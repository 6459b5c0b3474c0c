import type { LocalDate } from '../../kernel/date.ts';
import { type Period, periodContaining, shiftPeriod } from '../../kernel/period.ts';
import { nextOccurrence, type WeeklyTime } from '../../kernel/schedule.ts';

/** The week a card posted on a date is about: the one before. */
export function cardWeek(date: LocalDate): Period {
  return shiftPeriod(periodContaining('week', date), -1);
}

/** Whether a week's card can still be posted at `now`: until the next week's is due. */
export function isCurrentCard(week: Period, schedule: WeeklyTime, now: Date): boolean {
  const next = cardWeek(nextOccurrence(schedule, now).date);
  return week.start >= shiftPeriod(next, -1).start && week.start <= next.start;
}
