import { type WorkCalendar, workingDays } from '../../kernel/calendar.ts';
import { daysHeld } from '../../kernel/capacity.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import type { SeasonBucket } from '../../kpis/rules/season.ts';
import { seasonalWeights } from './seasonal.ts';

/**
 * How a goal stands (domain.md §3.3). `not_started`, `too_early` and `lumpy` carry no verdict: show the gap without
 * a colour. `over` ended, or has no working day left, short of its target.
 */
export type PaceStatus =
  | 'not_started'
  | 'too_early'
  | 'lumpy'
  | 'ahead'
  | 'on_track'
  | 'slipping'
  | 'behind'
  | 'done'
  | 'over';

/** A goal that adds up towards a target in a period, and where it stands. */
export type PaceInput = {
  /** Everything counted so far, today's too, in the target's unit. */
  actual: number;
  /** A count, or minor units of money. Zero or less means that there is no goal (domain.md §0.6). */
  target: number;
  period: Period;
  /** The person's today. */
  asOf: LocalDate;
  /** When the person works; days off count as no working days. */
  calendar: WorkCalendar;
  kpiClass: 'activity' | 'outcome';
  /** What each month of the period brings; without it every day weighs the same. */
  season?: readonly SeasonBucket[] | null;
  /**
   * How many events (deals) the whole target stands for, when the target itself is not their number: a target of
   * 100,000 at 20,000 a deal stands for 5. Only outcomes look at it. Without it the target is taken as the number,
   * so a sum of money with an unknown deal size is judged like any other; pass 0 to have it held back as lumpy.
   */
  expectedEvents?: number;
};

/** The numbers behind a pace and the verdict on it (domain.md §3.2). Days are working days of the person. */
export type Pace = {
  /** Days gone, through yesterday: today is not held against anybody before it is over. */
  elapsedDays: number;
  totalDays: number;
  /** Days left, today among them. */
  remainingDays: number;
  /** Share of the days that is gone, 0 to 1; days of a ramp or of part-time weigh less. */
  fraction: number;
  /** What the target expects through yesterday. */
  expected: number;
  /** Actual over expected; null while nothing is expected. */
  ratio: number | null;
  /** Actual minus expected: negative when short. */
  gap: number;
  /** Actual over target, neither clamped nor rounded; null without a goal. */
  attainment: number | null;
  /** What each remaining day must bring; 0 when done, null without a day left or without a goal. */
  requiredPerDay: number | null;
  status: PaceStatus;
};

type Days = Pick<Pace, 'elapsedDays' | 'totalDays' | 'remainingDays'>;

/** Where a cumulative goal stands on a day. Pure arithmetic; never throws on numbers. (domain.md §3.1–3.3) */
export function pace(input: PaceInput): Pace {
  const days = daysOf(input);
  const { actual } = input;
  const target = Math.max(0, input.target);
  const { elapsed, total } = weightsOf(input);
  // One division each, so that a value exactly on a threshold compares as equal to it (domain.md §0.5).
  const share = (amount: number) => (total > 0 ? (amount * elapsed) / total : 0);
  const expected = share(target);
  const ratio = expected > 0 ? (actual * total) / (target * elapsed) : null;
  return {
    ...days,
    fraction: share(1),
    expected,
    ratio,
    gap: actual - expected,
    attainment: target > 0 ? actual / target : null,
    requiredPerDay: requiredPerDay(actual, target, days.remainingDays),
    status: statusOf(input, days, ratio),
  };
}

function daysOf({ period, asOf, calendar }: PaceInput): Days {
  const totalDays = workingDays(period.start, period.end, calendar);
  const elapsedDays = workingDays(period.start, asOf < period.end ? asOf : period.end, calendar);
  return { elapsedDays, totalDays, remainingDays: totalDays - elapsedDays };
}

/**
 * The same days, each by how much of a whole person's work it holds: in a quarter that begins with a ramp, less is expected
 * of the first month than of the third (domain.md §3.4). Where every day weighs the same, these are the days.
 */
function weightsOf({ period, asOf, calendar, season }: PaceInput) {
  const until = asOf < period.end ? asOf : period.end;
  if (season) return seasonalWeights(season, until, calendar);
  return {
    elapsed: daysHeld(period.start, until, calendar),
    total: daysHeld(period.start, period.end, calendar),
  };
}

function requiredPerDay(actual: number, target: number, remainingDays: number): number | null {
  if (target === 0) return null;
  if (actual >= target) return 0;
  return remainingDays > 0 ? (target - actual) / remainingDays : null;
}

function statusOf(input: PaceInput, days: Days, ratio: number | null): PaceStatus {
  const { actual, target, period, asOf } = input;
  const hasGoal = target > 0;
  if (hasGoal && actual >= target) return 'done';
  if (asOf >= period.end || (days.totalDays > 0 && days.remainingDays === 0)) return 'over';
  // A zero target, such as the first month of a ramp, is a goal that starts later (domain.md §0.6).
  if (!hasGoal || asOf < period.start) return 'not_started';
  if (ratio === null || isTooEarly(days)) return 'too_early';
  if (isLumpy(input, days)) return 'lumpy';
  return verdict(ratio);
}

/** Judged from the third elapsed day and a tenth of the days: a weekly goal from Thursday on. (domain.md §3.3) */
export function isTooEarly({ elapsedDays, totalDays }: Pick<Pace, 'elapsedDays' | 'totalDays'>): boolean {
  return elapsedDays < 3 || elapsedDays / totalDays < 0.1;
}

/** While fewer than 5 deals are expected, one more or less would turn the verdict around. (domain.md §3.3) */
function isLumpy({ kpiClass, target, expectedEvents = target }: PaceInput, days: Days): boolean {
  return kpiClass === 'outcome' && (expectedEvents * days.elapsedDays) / days.totalDays < 5;
}

/** domain.md §3.3; a ratio on a bound has reached it (§0.10). */
export function verdict(ratio: number): 'ahead' | 'on_track' | 'slipping' | 'behind' {
  if (ratio >= 1.1) return 'ahead';
  if (ratio >= 0.9) return 'on_track';
  return ratio >= 0.75 ? 'slipping' : 'behind';
}
