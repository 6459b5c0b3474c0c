import { type OwnCalendar, whileHere } from '../../kernel/calendar.ts';
import { addDays, addMonths, daysBetween, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';

/**
 * What part of a period's number counts for somebody who comes or leaves in it, 0 to 1, by calendar days or months
 * (domain.md §3.4); null where working days decide, as they do in periods that are not made of months (a week has none).
 */
export function serviceShare(
  { start, end }: Pick<Period, 'start' | 'end'>,
  calendar: OwnCalendar,
): number | null {
  const { by = 'working_days' } = calendar.service ?? {};
  const [from, until] = whileHere(start, end, calendar);
  if (by === 'calendar_days') return daysBetween(from, until) / daysBetween(start, end);
  if (by === 'working_days') return null;
  const middles = middlesOf(start, end);
  return middles && middles.filter((date) => date >= from && date < until).length / middles.length;
}

/** The 15th of each month of a period made of calendar months; null for any other. */
function middlesOf(start: LocalDate, end: LocalDate): LocalDate[] | null {
  const middles: LocalDate[] = [];
  let month = start;
  for (; month < end; month = addMonths(month, 1)) middles.push(addDays(month, 14));
  return start.endsWith('-01') && month === end ? middles : null;
}
