import { type LocalDate, weekdayOf } from '../../src/kernel/date.ts';
import type { KpiKey } from '../../src/kpis/catalogue.ts';
import { draw, drawCount } from './draw.ts';

/** What one rep of average pace does on an average working day; each step of the funnel narrows. */
const DAILY: readonly (readonly [KpiKey, number])[] = [
  ['calls', 21],
  ['emails', 14],
  ['meetings_booked', 2.6],
  ['meetings_held', 1.9],
  ['qualified_leads', 1.2],
  ['demos', 0.9],
  ['proposals', 0.55],
];

/** A rep's counts of one business day, zeros left out. Nobody works at weekends, and now and then a day goes by. */
export function activityOn(handle: string, pace: number, date: LocalDate): { kpi: KpiKey; count: number }[] {
  if (weekdayOf(date) > 5) return [];
  if (draw(handle, date, 'away') < 0.04) return [];
  const mood = 0.75 + 0.5 * draw(handle, date, 'mood');
  return DAILY.map(([kpi, mean]) => ({
    kpi,
    count: drawCount(mean * pace * mood, handle, date, kpi),
  })).filter(({ count }) => count > 0);
}
