import type { WorkCalendar } from '../../kernel/calendar.ts';
import { daysHeld } from '../../kernel/capacity.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { SeasonBucket } from '../../kpis/rules/season.ts';
import { effectiveTarget } from './effective-target.ts';

/** So that a month's part for somebody stays exact enough as a whole number. */
const EXACT = 1_000_000;

/**
 * What of a period's weight is gone before a day: its whole months, and of the running one the part of its working days
 * (domain.md §3.1 (3)). A month weighs for somebody what they are held to in it: less in a ramp, nothing before they came.
 * Both are of this period alone, so that its months add up to all of it.
 */
export function seasonalWeights(
  season: readonly SeasonBucket[],
  until: LocalDate,
  calendar: WorkCalendar,
): { elapsed: number; total: number } {
  let elapsed = 0;
  let total = 0;
  for (const { month, weight } of season) {
    const held = effectiveTarget(weight * EXACT, month, calendar).target;
    total += held;
    if (month.end <= until) elapsed += held;
    else if (month.start < until) {
      const days = daysHeld(month.start, month.end, calendar);
      elapsed += days > 0 ? (held * daysHeld(month.start, until, calendar)) / days : 0;
    }
  }
  return { elapsed, total };
}

/**
 * What counts of a number for somebody where months weigh differently: of each month its part of what they are held to in it
 * (domain.md §3.4, policy `seasonal`). Rounded half up.
 */
export function seasonalTarget(
  agreed: number,
  season: readonly SeasonBucket[],
  calendar: WorkCalendar,
): number {
  const whole = season.reduce((sum, { weight }) => sum + weight * EXACT, 0);
  const { total } = seasonalWeights(season, season[0]?.month.start ?? '', calendar);
  return Math.round((agreed * total) / whole);
}

/** The part of a period's weight that some of its days hold, 0 to 1. */
export function seasonalShare(
  season: readonly SeasonBucket[],
  { start, end }: { start: LocalDate; end: LocalDate },
  calendar: WorkCalendar,
): number {
  const { elapsed, total } = seasonalWeights(season, end, calendar);
  return total > 0 ? (elapsed - seasonalWeights(season, start, calendar).elapsed) / total : 0;
}
