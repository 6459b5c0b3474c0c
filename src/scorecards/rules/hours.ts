import { isWorkingDay, type WorkCalendar } from '../../kernel/calendar.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf, localTimeOf, toInstant } from '../../kernel/zoned.ts';

const MORNING = '08:00';
const EVENING = '18:00';
/** Whoever is away for longer gets it when it is sent. */
const MOST_DAYS = 31;

/** `now` when it lies in somebody's working hours (08:00 to 18:00 on a day they work), else their next morning. */
export function workingMoment(now: Date, zone: string, calendar: WorkCalendar): Date {
  const today = localDateOf(now, zone);
  const time = localTimeOf(now, zone);
  for (let days = 0; days <= MOST_DAYS; days++) {
    const date = addDays(today, days);
    if (!isWorkingDay(date, calendar)) continue;
    if (days > 0 || time < MORNING) return toInstant(date, MORNING, zone);
    if (time < EVENING) return now;
  }
  return now;
}
