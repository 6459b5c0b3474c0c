import { type WorkCalendar, workedHalves } from '../../kernel/calendar.ts';
import { WHOLE, weightOn } from '../../kernel/capacity.ts';
import { datesFrom, type LocalDate } from '../../kernel/date.ts';
import type { Day } from './interval.ts';

/**
 * The days of [from, until) on which somebody was there, each with its weight (half a day half, part time and ramp their
 * part) and what was counted. What was counted on a day off is the working day's before it, or else the next one's: the
 * work was done, and that day is no chance to do more.
 */
export function daysThere(
  { from, until }: { from: LocalDate; until: LocalDate },
  calendar: WorkCalendar,
  amounts: ReadonlyMap<LocalDate, number>,
): Day[] {
  const days: Day[] = [];
  let early = 0;
  for (const date of datesFrom(from, until)) {
    const amount = amounts.get(date) ?? 0;
    const weight = weightOf(date, calendar);
    const last = days.at(-1);
    if (weight > 0) {
      days.push({ weight, amount: amount + early });
      early = 0;
    } else if (last) last.amount += amount;
    else early += amount;
  }
  return days;
}

function weightOf(date: LocalDate, calendar: WorkCalendar): number {
  const halves = workedHalves(date, calendar);
  const part = halves === 3 ? 1 : halves === 0 ? 0 : 0.5;
  return 'week' in calendar ? (part * weightOn(date, calendar)) / WHOLE : part;
}
