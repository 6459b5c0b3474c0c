import type { Pace, PaceStatus } from '../pace.ts';
import { compareLevel, type LevelValue, ratioOrNull } from './level-value.ts';
import { isOver, type PeriodDays, periodDays } from './period-days.ts';
import type { LevelType } from './types.ts';

/** A level to be kept, and where it is. Null: nothing recorded yet, or too little to say. */
export type LevelInput = PeriodDays & {
  type: LevelType;
  target: number;
  upper: number | null;
  level: LevelValue | null;
};

/** Whether a level is where it should be, a bound included; compared exactly (domain.md §0.5). */
export function isHeld({ type, target, upper, level }: Omit<LevelInput, keyof PeriodDays>): boolean | null {
  if (!level) return null;
  const beside = compareLevel(level, target);
  if (type === 'at_least') return beside >= 0;
  if (type === 'at_most') return beside <= 0;
  return beside >= 0 && compareLevel(level, upper ?? target) <= 0;
}

/**
 * How a level to be kept stands: met or not met now (domain.md §1.5). There is nothing to exceed, and nothing to catch
 * up with: it is judged by itself whatever day it is.
 */
export function levelPace(input: LevelInput): Pace {
  const days = periodDays(input);
  const held = isHeld(input);
  const actual = input.level ? input.level.top / input.level.bottom : 0;
  const aim = aimOf(input, actual);
  return {
    ...days,
    expected: aim,
    ratio: held === null ? null : held ? 1 : nearness(input.type, actual, aim),
    gap: held === null ? 0 : actual - aim,
    attainment: held === null ? null : Number(held),
    requiredPerDay: null,
    status: statusOf(input, held),
  };
}

function statusOf(input: PeriodDays, held: boolean | null): PaceStatus {
  if (input.asOf < input.period.start) return 'not_started';
  if (isOver(input)) return held ? 'done' : 'over';
  if (held === null) return 'too_early';
  return held ? 'on_track' : 'behind';
}

/** The bound that matters: of a range the one that is nearer. */
function aimOf({ type, target, upper }: LevelInput, actual: number): number {
  return type === 'range' && upper !== null && actual > upper ? upper : target;
}

/** How near a level that does not hold is, below 1. */
function nearness(type: LevelType, actual: number, aim: number): number | null {
  const isTooHigh = type === 'at_most' || (type === 'range' && actual > aim);
  return isTooHigh ? ratioOrNull(aim, actual) : ratioOrNull(actual, aim);
}
