import type { KpiUnit } from '../../../kpis/index.ts';

/**
 * What kind of number a goal's target is (domain.md §1.5). `cumulative` adds up to it, `budget` adds up and stays below
 * it; `at_least`, `at_most` and `range` are levels that hold or do not; `increase_to` and `decrease_to` move a level from
 * a start; `binary` is done or not; `milestone` is a list of steps.
 */
export const TARGET_TYPES = [
  'cumulative',
  'budget',
  'at_least',
  'at_most',
  'range',
  'increase_to',
  'decrease_to',
  'binary',
  'milestone',
] as const;

export type TargetType = (typeof TARGET_TYPES)[number];

/** A level to be moved from a start. */
export type MoveType = 'increase_to' | 'decrease_to';

/** A level to be kept. */
export type LevelType = 'at_least' | 'at_most' | 'range';

/**
 * What a goal aims at, in steps of `scaleOf`. `start`: where a level is moved from, else null; `upper`: the end of a
 * range whose beginning is `target`, else null.
 */
export type Target = { type: TargetType; target: number; start: number | null; upper: number | null };

/** What a sum needs besides its target: nothing. */
export const ADDED_UP = { type: 'cumulative', start: null, upper: null } as const;

/** Whether a target is a sum that grows with the days worked, so that ramp, part-time and leave make it smaller. */
export const isAddedUp = (type: TargetType): type is 'cumulative' | 'budget' =>
  type === 'cumulative' || type === 'budget';

export const isMove = (type: TargetType): type is MoveType =>
  type === 'increase_to' || type === 'decrease_to';

export const isLevel = (type: TargetType): type is LevelType =>
  type === 'at_least' || type === 'at_most' || type === 'range';

/** Whether less is better than the target. */
export const isLessBetter = (type: TargetType): boolean =>
  type === 'budget' || type === 'at_most' || type === 'decrease_to';

/**
 * In how many steps one of a KPI's unit is kept, so that 82.5 % and 12.5 days are whole numbers: percentages are parts per
 * million (domain.md §0.2), days and points hundredths. Sums and money are whole as they are.
 */
export function scaleOf(type: TargetType, unit: KpiUnit): number {
  if (!isLevel(type) && !isMove(type)) return 1;
  if (unit === 'money') return 1;
  return unit === 'percent' ? 1_000_000 : 100;
}

/** How a KPI becomes one number, and which way is better. */
type Counted = {
  unit: KpiUnit;
  aggregation: 'sum' | 'ratio' | 'mean' | 'median' | 'last' | 'max' | 'min' | 'count_distinct';
  direction: 'up' | 'down' | 'in_range';
};

/** Of which type a KPI's goals are as long as nobody gives a start to move it from. */
export function typeFor({ unit, aggregation, direction }: Counted): TargetType {
  if (unit === 'bool') return 'binary';
  if (direction === 'in_range') return 'range';
  if (aggregation === 'sum') return direction === 'up' ? 'cumulative' : 'budget';
  return direction === 'up' ? 'at_least' : 'at_most';
}

/** Whether a KPI's goals may move it from a start: levels that are better one way. */
export function mayMove(kpi: Counted): boolean {
  const type = typeFor(kpi);
  return type === 'at_least' || type === 'at_most';
}

/** What a goal for a KPI aims at, out of the numbers that somebody gave. */
export function aimFor(
  kpi: Counted,
  { target, start = null, upper = null }: { target: number; start?: number | null; upper?: number | null },
): Target {
  const type = typeFor(kpi);
  if (start !== null && mayMove(kpi)) {
    return { type: kpi.direction === 'up' ? 'increase_to' : 'decrease_to', target, start, upper: null };
  }
  return { type, target, start: null, upper: type === 'range' ? upper : null };
}

/** Whether two goals aim at the same. */
export function isSameAim(one: Target, other: Target): boolean {
  return (
    one.type === other.type &&
    one.target === other.target &&
    one.start === other.start &&
    one.upper === other.upper
  );
}

/** What is wrong with a target: nowhere to move, the worse way, or a range that ends before it begins. */
export type TargetProblem = 'nothing_to_move' | 'wrong_way' | 'range_order';

/** What is wrong with the numbers of a goal for a KPI; null when nothing is. */
export const goalProblem = (
  kpi: Counted,
  numbers: { target: number; start: number | null; upper: number | null },
): TargetProblem | null => problemOf(aimFor(kpi, numbers));

/** In how many steps goals of a KPI keep one of its unit. */
export const goalSteps = (kpi: Counted): number => scaleOf(typeFor(kpi), kpi.unit);

/** Null for a target that makes sense (domain.md §1.5: S = T is an error). */
export function problemOf({ type, target, start, upper }: Target): TargetProblem | null {
  if (isMove(type)) {
    if (start === null || start === target) return 'nothing_to_move';
    return start < target === (type === 'increase_to') ? null : 'wrong_way';
  }
  return type === 'range' && (upper === null || upper < target) ? 'range_order' : null;
}
