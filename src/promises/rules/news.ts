import { isWorkingDay, type WorkCalendar } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf, localTimeOf, toInstant } from '../../kernel/zoned.ts';
import type { MadePromise } from './promise.ts';

/** What the other of two did about a promise. */
export type PromiseNews = { promise: MadePromise; byId: string; what: 'done' | 'dropped' | 'moved' };

/** Late enough for one message about a whole day, and early enough to be read on it. */
const AT = '16:30';

/** Whoever is away for longer hears of it when they are back. */
const LOOK_AHEAD_DAYS = 60;

/** For how many days a calendar is needed to tell. */
export const NEWS_WITHIN_DAYS = LOOK_AHEAD_DAYS + 2;

/** Until when a day's news are gathered, on their reader's clocks. */
export const newsAt = (day: LocalDate, zone: string): Date => toInstant(day, AT, zone);

/** The working day of somebody with whose news something is told that happens now: today's, or the next one's after they came. */
export function newsDay(now: Date, zone: string, calendar: WorkCalendar): LocalDate {
  const today = localDateOf(now, zone);
  const first = localTimeOf(now, zone) < AT ? today : addDays(today, 1);
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const day = addDays(first, ahead);
    if (isWorkingDay(day, calendar)) return day;
  }
  return first;
}
