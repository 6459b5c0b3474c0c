import { isWorkingDay, type WorkCalendar } from '../../kernel/calendar.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf, toInstant } from '../../kernel/zoned.ts';

/** When a message that can wait reaches a person, on their own clocks (domain.md §5). */
const OPENS = '08:30';
const CLOSES = '17:30';
/** Someone away for longer hears of it when they are back, but not never. */
const MOST_DAYS = 400;

/** The first instant from `now` on at which a person is at work. */
export function nextAtWork(now: Date, zone: string, calendar: WorkCalendar): Date {
  const today = localDateOf(now, zone);
  for (let ahead = 0; ahead < MOST_DAYS; ahead++) {
    const date = addDays(today, ahead);
    if (!isWorkingDay(date, calendar)) continue;
    const opens = toInstant(date, OPENS, zone);
    if (now <= opens) return opens;
    if (now < toInstant(date, CLOSES, zone)) return now;
  }
  return now;
}
