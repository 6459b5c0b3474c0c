import type { Goal } from '../../../goals/index.ts';
import { goalPeriod, PERIOD_ORDER } from '../../../goals/index.ts';
import { workingDays } from '../../../kernel/calendar.ts';
import type { CompanyYear } from '../../../kernel/company-year.ts';
import { addDays } from '../../../kernel/date.ts';
import type { Period } from '../../../kernel/period.ts';
import type { KpiKey } from '../../../kpis/index.ts';
import type { MonthOf } from './ramped.ts';

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5] as const;

/** The goal a month is held against: a month's own, else the one of the longest period; chosen days are no standing number. */
export function pickGoal(goals: readonly Goal[], personId: string, kpi: KpiKey): Goal | null {
  const own = goals.filter(
    (goal) =>
      'personId' in goal.subject &&
      goal.subject.personId === personId &&
      goal.kpi === kpi &&
      goal.type === 'cumulative' &&
      goal.periodKind !== 'range',
  );
  const byLength = own.toSorted((a, b) => PERIOD_ORDER[b.periodKind] - PERIOD_ORDER[a.periodKind]);
  return own.find(({ periodKind }) => periodKind === 'month') ?? byLength[0] ?? null;
}

/**
 * The number as it was agreed, without ramp, leave or service: a month's own, or as much of another period's as its
 * weekdays come to. Kept as three counters, so that nothing is rounded.
 */
export function fullNumber(goal: Goal, month: Period, year: CompanyYear): MonthOf['full'] {
  if (goal.periodKind === 'month') return { target: goal.target, part: 1, of: 1 };
  const { start, end } = goalPeriod(year, goal, addDays(month.end, -1));
  return {
    target: goal.target,
    part: workingDays(month.start, month.end, MONDAY_TO_FRIDAY),
    of: workingDays(start, end, MONDAY_TO_FRIDAY),
  };
}
