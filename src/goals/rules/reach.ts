import { median } from '../../kernel/statistics.ts';
import { isLessBetter, type Target } from './targets/types.ts';

/**
 * A past period: what was counted in it (of a level what it was, in its steps), how many days of work it held (in halves; part-time by its share), and how many
 * it would have held without holidays and days off. `isRamp`: some of it was one of a ramp.
 */
export type PastPeriod = { amount: number; days: number; weekdays: number; isRamp?: boolean };

/**
 * How a target stands to past periods (domain.md §2.1, A): reached in `k` of `n` of them, `typical` their median and
 * `best` their largest, all as if each had had as many working days as the target's period.
 */
export type Reach = {
  k: number;
  n: number;
  typical: number;
  best: number;
  /** `beyond`: more than twice the best, or where less is better less than half of it. */
  verdict: 'routine' | 'committed' | 'stretch' | 'rare' | 'beyond';
};

/** Fewer periods judge nothing. */
const FEWEST_PERIODS = 4;

/** How often a target of any type was reached; null where that has no sense, or while fewer than four periods are left. */
export function reachOfTarget(aim: Target, daysOfTarget: number, past: readonly PastPeriod[]): Reach | null {
  const { type, target } = aim;
  if (type === 'cumulative') return reachOf(target, daysOfTarget, past);
  if (type === 'binary' || type === 'milestone') return null;
  const usual = usualPeriods(past);
  if (usual.length < FEWEST_PERIODS || daysOfTarget <= 0) return null;
  // A budget is used day by day; a level is what it is however many days there were.
  const values = usual.map(({ amount, days }) =>
    type === 'budget' ? (amount * daysOfTarget) / days : amount,
  );
  const k = values.filter((value) => missedBy(aim, value) === 0).length;
  const best =
    values.toSorted((a, b) => missedBy(aim, a) - missedBy(aim, b) || betterFirst(aim, a, b))[0] ?? 0;
  const verdict = isBeyond(aim, best) ? 'beyond' : verdictOf(k / usual.length);
  return { k, n: usual.length, typical: median(values) ?? 0, best, verdict };
}

/** By how much a value lies on the wrong side of what is aimed at; 0 on the right one. */
function missedBy({ type, target, upper }: Target, value: number): number {
  if (type === 'range') return Math.max(0, target - value, value - (upper ?? target));
  return Math.max(0, isLessBetter(type) ? value - target : target - value);
}

const betterFirst = ({ type }: Target, a: number, b: number) => (isLessBetter(type) ? a - b : b - a);

/** More than twice the best, or less than half of it. */
function isBeyond({ type, target }: Target, best: number): boolean {
  if (type === 'range' || best <= 0) return false;
  return isLessBetter(type) ? target * 2 < best : target > 2 * best;
}

/** Without those of which more than half was off (leave), and of a ramp. */
function usualPeriods(past: readonly PastPeriod[]): PastPeriod[] {
  return past.filter(isUsual);
}

/**
 * How often a target was reached, for KPIs of which more is better. Periods of which more than half was off (leave) are
 * left out, and so are those of a ramp. Null while fewer than four are left.
 */
export function reachOf(target: number, daysOfTarget: number, past: readonly PastPeriod[]): Reach | null {
  const usual = usualPeriods(past);
  if (usual.length < FEWEST_PERIODS || daysOfTarget <= 0) return null;
  // One multiplication each, so that a period that just reached it counts (domain.md §0.5).
  const k = usual.filter(({ amount, days }) => amount * daysOfTarget >= target * days).length;
  const scaled = comparable(usual, daysOfTarget);
  const best = Math.max(...scaled);
  const verdict = target > 2 * best ? 'beyond' : verdictOf(k / usual.length);
  return { k, n: usual.length, typical: median(scaled) ?? 0, best, verdict };
}

/** What usual past periods brought, as if each had had so many days of work. */
export function comparable(past: readonly PastPeriod[], daysOfTarget: number): number[] {
  return usualPeriods(past).map(({ amount, days }) => (amount * daysOfTarget) / days);
}

/** Neither a ramp's nor one of which more than half was off. */
export function isUsual({ days, weekdays, isRamp }: Omit<PastPeriod, 'amount'>): boolean {
  return !isRamp && days > 0 && days * 2 >= weekdays;
}

function verdictOf(share: number): Reach['verdict'] {
  if (share >= 0.9) return 'routine';
  if (share >= 0.5) return 'committed';
  return share >= 0.1 ? 'stretch' : 'rare';
}
