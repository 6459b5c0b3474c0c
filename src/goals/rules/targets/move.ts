import { isTooEarly, type Pace, type PaceStatus, verdict } from '../pace.ts';
import type { LevelValue } from './level-value.ts';
import { isOver, type PeriodDays, periodDays } from './period-days.ts';

/** A level on its way from a start to a target, up or down; the two differ. Null: nothing recorded yet. */
export type MoveInput = PeriodDays & { start: number; target: number; level: LevelValue | null };

/** How much of the way is gone: below 0 on the wrong side of the start, above 1 beyond the target. */
export function wayGone({ start, target, level }: Pick<MoveInput, 'start' | 'target' | 'level'>) {
  if (!level || start === target) return null;
  // One division, so that a level exactly on its target is exactly 1 (domain.md §0.5).
  return (level.top - start * level.bottom) / ((target - start) * level.bottom);
}

/** How a level that is to move stands to the straight line from start to target over the working days (domain.md §1.5). */
export function movePace(input: MoveInput): Pace {
  const { start, target, level } = input;
  const days = periodDays(input);
  const attainment = wayGone(input);
  const { elapsedDays, totalDays } = days;
  const expected = totalDays > 0 ? start + ((target - start) * elapsedDays) / totalDays : start;
  const ratio =
    level && start !== target && elapsedDays > 0
      ? ((level.top - start * level.bottom) * totalDays) / ((target - start) * level.bottom * elapsedDays)
      : null;
  return {
    ...days,
    expected,
    ratio,
    gap: level ? level.top / level.bottom - expected : 0,
    attainment,
    requiredPerDay: null,
    status: statusOf(input, days, { attainment, ratio }),
  };
}

function statusOf(
  input: MoveInput,
  days: Pick<Pace, 'elapsedDays' | 'totalDays'>,
  { attainment, ratio }: Pick<Pace, 'attainment' | 'ratio'>,
): PaceStatus {
  if (input.asOf < input.period.start) return 'not_started';
  if (attainment !== null && attainment >= 1) return 'done';
  if (isOver(input)) return 'over';
  if (ratio === null || isTooEarly(days)) return 'too_early';
  return verdict(ratio);
}
