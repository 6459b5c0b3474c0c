import type { GoalResult } from '../../goals/index.ts';

/** A closed month of a goal, with when it was closed first. */
export type ClosedMonth = Pick<GoalResult, 'goalId' | 'kpi' | 'period' | 'target' | 'actual' | 'share'> & {
  closedAt: Date;
};

/** Two months in a row of one goal, both low. */
export type LowMonths<Month extends ClosedMonth = ClosedMonth> = { before: Month; last: Month };

/** A month below it is a low one, as a fraction of its number. */
const LOW = { num: 4, den: 5 } as const;

/**
 * Of one person's closed months the goal that was below 80% in its last two, the lower one first; null where none was, or where
 * the last was closed before `since`: then it was said already. Months of a ramp, or without a number, are not judged
 * (domain.md §5.7, underperformance pattern).
 */
export function lowMonths<Month extends ClosedMonth>(
  months: readonly Month[],
  since: Date,
): LowMonths<Month> | null {
  const found = [...Map.groupBy(months, ({ goalId }) => goalId).values()].flatMap((ofGoal) => {
    const [last, before] = ofGoal.toSorted((a, b) => (a.period.start < b.period.start ? 1 : -1));
    if (!last || !before || before.period.end !== last.period.start) return [];
    return isLow(last) && isLow(before) && last.closedAt >= since ? [{ before, last }] : [];
  });
  return found.toSorted((a, b) => partOf(a.last) - partOf(b.last))[0] ?? null;
}

const isLow = ({ actual, target, share }: ClosedMonth) =>
  target > 0 && !share?.ramp && actual * LOW.den < target * LOW.num;

const partOf = ({ actual, target }: ClosedMonth) => actual / target;
