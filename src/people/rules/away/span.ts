import type { Halves } from '../../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { deliveryHours } from '../../../kernel/working-hours.ts';
import { localDateOf, toInstant } from '../../../kernel/zoned.ts';
import type { Days } from './read-days.ts';

const HOUR_MS = 3_600_000;
/** Of a working day from 08:30 to 17:30, so many hours are the whole of it, and so many half of it. */
const WHOLE_HOURS = 7;
const HALF_HOURS = 3;
/** Where its halves meet: official half holidays begin at one o'clock. */
const NOON = '13:00';

/**
 * The days off that an absence from one instant until before another comes to, on somebody's own clocks: stretches of
 * days alike, in order. Three hours of a working day (08:30 to 17:30) are the half in which most of them lie, seven are
 * all of it, fewer are nothing. `until` may lie a year ahead at most; what is further is left out.
 */
export function daysOfSpan(from: Date, until: Date, zone: string): Days[] {
  if (until <= from) return [];
  const stretches: (Days & { halves: Halves })[] = [];
  const last = localDateOf(new Date(until.getTime() - 1), zone);
  let date = localDateOf(from, zone);
  for (let count = 0; date <= last && count < MOST_DAYS_READ; count++, date = addDays(date, 1)) {
    const halves = halvesCovered(date, from, until, zone);
    if (halves === 0) continue;
    const before = stretches.at(-1);
    // Halves are told one day at a time.
    if (before?.until === date && before.halves === halves && halves === 3) before.until = addDays(date, 1);
    else stretches.push({ from: date, until: addDays(date, 1), halves });
  }
  return stretches.map(({ halves, ...days }) => (halves === 3 ? days : { ...days, halves }));
}

const MOST_DAYS_READ = 367;

function halvesCovered(date: LocalDate, from: Date, until: Date, zone: string): Halves | 0 {
  const noon = toInstant(date, NOON, zone);
  const morning = overlap(from, until, toInstant(date, deliveryHours.from, zone), noon);
  const afternoon = overlap(from, until, noon, toInstant(date, deliveryHours.until, zone));
  if (morning + afternoon >= WHOLE_HOURS * HOUR_MS) return 3;
  if (morning + afternoon < HALF_HOURS * HOUR_MS) return 0;
  return morning >= afternoon ? 1 : 2;
}

function overlap(from: Date, until: Date, start: Date, end: Date): number {
  return Math.max(0, Math.min(until.getTime(), end.getTime()) - Math.max(from.getTime(), start.getTime()));
}
