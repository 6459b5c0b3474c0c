import { addDays } from '../../kernel/date.ts';
import { deliveryHours } from '../../kernel/working-hours.ts';
import { localDateOf, localTimeOf, toInstant } from '../../kernel/zoned.ts';

/**
 * A time of each day in which somebody wants to hear nothing, on their own clocks: from 'HH:MM' until before 'HH:MM', over
 * midnight when it begins later than it ends.
 */
export type QuietHours = { from: string; until: string };

/** When the quiet hours that an instant lies in end; null when it lies in none. */
export function quietUntil({ from, until }: QuietHours, zone: string, instant: Date): Date | null {
  const [date, time] = [localDateOf(instant, zone), localTimeOf(instant, zone)];
  const isOverMidnight = from > until;
  const isQuiet = isOverMidnight ? time >= from || time < until : time >= from && time < until;
  if (!isQuiet) return null;
  const end = toInstant(isOverMidnight && time >= from ? addDays(date, 1) : date, until, zone);
  // In an hour that clocks repeat, the end may have been already: it is not quiet twice.
  return end > instant ? end : null;
}

/** Much of what comes waits for working hours: with less than this left of them it would wait for ever. */
const LEAST_MINUTES = 60;

/** Whether enough of the hours in which messages come is left outside the quiet ones. */
export function leavesRoom({ from, until }: QuietHours): boolean {
  let left = 0;
  for (let minute = minutesOf(deliveryHours.from); minute < minutesOf(deliveryHours.until); minute++) {
    const [begin, end] = [minutesOf(from), minutesOf(until)];
    const isQuiet = begin > end ? minute >= begin || minute < end : minute >= begin && minute < end;
    if (!isQuiet) left++;
  }
  return left >= LEAST_MINUTES;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
