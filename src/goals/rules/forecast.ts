import type { Pace, PaceStatus } from './pace.ts';
import type { TargetType } from './targets/types.ts';

/** Where a sum goes if it goes on so (domain.md §3.2). */
export type Forecast = {
  /** What each of the `days` gone brought, in the KPI's unit. */
  perDay: number;
  days: number;
  /** What the whole period comes to, and of what part of the target that is. */
  end: number;
  ofTarget: number;
  /** What each day left needs over what each brought so far; null where nothing more is needed, or nothing came. */
  lift: number | null;
};

const JUDGED: readonly PaceStatus[] = ['ahead', 'on_track', 'slipping', 'behind'];

/** Null for what is no sum, and while there is no verdict: from two days nothing follows for a quarter. */
export function forecastOf({
  goal,
  actual,
  target,
  pace,
}: {
  goal: { type: TargetType };
  actual: number;
  target: number;
  pace: Pace;
}): Forecast | null {
  const { fraction, elapsedDays, remainingDays, requiredPerDay, status } = pace;
  if (goal.type !== 'cumulative' || !JUDGED.includes(status)) return null;
  if (fraction <= 0 || elapsedDays <= 0 || target <= 0) return null;
  const perDay = actual / elapsedDays;
  const end = actual / fraction;
  const isAsked = requiredPerDay !== null && requiredPerDay > 0 && perDay > 0 && remainingDays > 0;
  return {
    perDay,
    days: elapsedDays,
    end,
    ofTarget: end / target,
    lift: isAsked ? requiredPerDay / perDay : null,
  };
}
