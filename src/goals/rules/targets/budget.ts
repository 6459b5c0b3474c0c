import { daysHeld } from '../../../kernel/capacity.ts';
import { isTooEarly, type Pace, type PaceStatus, verdict } from '../pace.ts';
import { ratioOrNull } from './level-value.ts';
import { isOver, type PeriodDays, periodDays } from './period-days.ts';

/** What was used so far of what may be used in all, both in the KPI's unit. */
export type BudgetInput = PeriodDays & { actual: number; target: number };

/**
 * How a budget stands (domain.md §1.5): the pace is inverted, so that using faster than the calendar is behind, and what
 * goes beyond the target is behind whatever day it is. `requiredPerDay` is what each remaining day may use.
 */
export function budgetPace(input: BudgetInput): Pace {
  const { actual, target, period, asOf, calendar } = input;
  const days = periodDays(input);
  const until = asOf < period.end ? asOf : period.end;
  const total = daysHeld(period.start, period.end, calendar);
  const elapsed = daysHeld(period.start, until, calendar);
  // One division each, so that a value exactly on a threshold compares as equal to it (domain.md §0.5).
  const expected = total > 0 ? (Math.max(0, target) * elapsed) / total : 0;
  const ratio = elapsed > 0 && target > 0 ? ratioOrNull(target * elapsed, actual * total) : null;
  return {
    ...days,
    fraction: total > 0 ? elapsed / total : 0,
    expected,
    ratio,
    gap: actual - expected,
    attainment: target > 0 ? actual / target : null,
    requiredPerDay:
      target > 0 && days.remainingDays > 0 ? Math.max(0, target - actual) / days.remainingDays : null,
    status: statusOf(input, days, ratio),
  };
}

/** Nothing used has no ratio, and is fine. */
function statusOf(
  input: BudgetInput,
  days: Pick<Pace, 'elapsedDays' | 'totalDays'>,
  ratio: number | null,
): PaceStatus {
  const { actual, target, asOf, period } = input;
  if (target <= 0 || asOf < period.start) return 'not_started';
  if (isOver(input)) return actual <= target ? 'done' : 'over';
  if (actual > target) return 'behind';
  if (isTooEarly(days)) return 'too_early';
  const judged = verdict(ratio ?? 1);
  return judged === 'ahead' ? 'on_track' : judged;
}
