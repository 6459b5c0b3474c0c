import { effectiveTarget } from '../../goals/rules/effective-target.ts';
import { type WorkCalendar, workingDays } from '../../kernel/calendar.ts';
import { addDays, daysBetween, type LocalDate } from '../../kernel/date.ts';
import { compareFractions, type Fraction, fraction, sumOf, times } from '../../kernel/fraction.ts';
import type { Period } from '../../kernel/period.ts';
import type { PlanGoal } from './plan.ts';

type Days = { start: LocalDate; end: LocalDate };

/** Where a goal of a plan stands: what was counted since it began, and what the plan asks for by then. */
export type GoalProgress = {
  goal: PlanGoal;
  /** In the target's unit. */
  actual: number;
  expected: Fraction;
  /** The percent of the goal that holds on that day. */
  step: number;
  isReached: boolean;
};

/** The parts of a plan, of equal length to the day, with their percent. */
export function partsOf(steps: readonly number[], { start, end }: Days): (Days & { percent: number })[] {
  const days = daysBetween(start, end);
  const edge = (part: number) => addDays(start, Math.floor((part * days) / steps.length));
  return steps.map((percent, part) => ({ start: edge(part), end: edge(part + 1), percent }));
}

/**
 * What a plan asks for in [start, until): of each period of the goal the share of its working days that lie there, times
 * what counts of the number in that period (ramp, leave, part-time), times the percent of the plan's part. Days off ask
 * for nothing, as with every pace.
 */
export function expectedBy(
  goal: PlanGoal,
  plan: Days,
  until: LocalDate,
  { periods, calendar }: { periods: readonly Pick<Period, 'start' | 'end'>[]; calendar: WorkCalendar },
): Fraction {
  const pieces = partsOf(goal.steps, plan).flatMap((part) =>
    periods.flatMap((period) => {
      const from = later(part.start, period.start);
      const before = earlier(earlier(part.end, period.end), until);
      const whole = workingDays(period.start, period.end, calendar);
      if (from >= before || whole === 0) return [];
      const { target } = effectiveTarget(goal.target, period, calendar);
      const asked = times(fraction(target), fraction(part.percent, 100));
      return [times(asked, fraction(workingDays(from, before, calendar), whole))];
    }),
  );
  return sumOf(pieces);
}

/** The same with what was counted, as of a day that is counted, too. */
export function progressOf(
  goal: PlanGoal,
  plan: Days,
  asOf: LocalDate,
  known: { actual: number; periods: readonly Pick<Period, 'start' | 'end'>[]; calendar: WorkCalendar },
): GoalProgress {
  const until = earlier(addDays(asOf, 1), plan.end);
  const expected = expectedBy(goal, plan, until, known);
  const parts = partsOf(goal.steps, plan);
  const step = (parts.findLast(({ start }) => start <= asOf) ?? parts[0])?.percent ?? 100;
  const { actual } = known;
  return { goal, actual, expected, step, isReached: compareFractions(fraction(actual), expected) >= 0 };
}

const later = (a: LocalDate, b: LocalDate) => (a > b ? a : b);
const earlier = (a: LocalDate, b: LocalDate) => (a < b ? a : b);
