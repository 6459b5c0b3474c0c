import { median } from '../../kernel/statistics.ts';

/**
 * A past period: what was counted in it, how many days of work it held (in halves; part-time by its share), and how many
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
  /** `beyond`: more than twice the best. */
  verdict: 'routine' | 'committed' | 'stretch' | 'rare' | 'beyond';
};

/** Fewer periods judge nothing. */
const FEWEST_PERIODS = 4;

/**
 * How often a target was reached, for KPIs of which more is better. Periods of which more than half was off (leave) are
 * left out, and so are those of a ramp. Null while fewer than four are left.
 */
export function reachOf(target: number, daysOfTarget: number, past: readonly PastPeriod[]): Reach | null {
  const usual = past.filter(isUsual);
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
  return past.filter(isUsual).map(({ amount, days }) => (amount * daysOfTarget) / days);
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
