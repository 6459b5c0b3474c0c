import type { LocalDate } from '../../../kernel/date.ts';
import { type Pace, type PaceStatus, verdict } from '../pace.ts';
import { isOver, type PeriodDays, periodDays } from './period-days.ts';

/** One step: what it weighs (above zero), by when, and when it was done. */
export type Step = { weight: number; due: LocalDate; doneOn: LocalDate | null };

export type MilestoneInput = PeriodDays & { steps: readonly Step[] };

/** What steps weigh: done, due through yesterday, and in all. */
export function weighSteps(steps: readonly Step[], asOf: LocalDate) {
  const sum = (some: readonly Step[]) => some.reduce((all, { weight }) => all + weight, 0);
  const late = steps.filter(({ due, doneOn }) => doneOn === null && due < asOf);
  return {
    done: sum(steps.filter(({ doneOn }) => doneOn !== null)),
    due: sum(steps.filter(({ due }) => due < asOf)),
    total: sum(steps),
    late: late.length,
  };
}

/**
 * How a list of steps stands: what is done against what was due, by weight (domain.md §1.5). A step that is late is said
 * even where others were done early.
 */
export function milestonePace(input: MilestoneInput): Pace {
  const { done, due, total, late } = weighSteps(input.steps, input.asOf);
  const ratio = due > 0 ? done / due : null;
  return {
    ...periodDays(input),
    expected: due,
    ratio,
    gap: done - due,
    attainment: total > 0 ? done / total : null,
    requiredPerDay: null,
    status: statusOf(input, { isDone: total > 0 && done === total, isEarly: done > due, late, ratio }),
  };
}

function statusOf(
  input: MilestoneInput,
  { isDone, isEarly, late, ratio }: { isDone: boolean; isEarly: boolean; late: number; ratio: number | null },
): PaceStatus {
  if (isDone) return 'done';
  if (isOver(input)) return 'over';
  if (late === 0) return isEarly ? 'ahead' : 'on_track';
  return ratio !== null && verdict(ratio) === 'behind' ? 'behind' : 'slipping';
}
