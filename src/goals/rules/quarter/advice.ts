import { quantile } from '../../../kernel/statistics.ts';
import { comparable, type PastPeriod, reachOf } from '../reach.ts';

/** A closed period of a goal: what counted of its number, and what came of it. */
export type Closed = { target: number; actual: number };

/**
 * What a goal's past says of its number. `of`: the periods it is said of, the newest first; `k` of `n` past periods
 * reached it; `unknown`: too few to say.
 */
export type Advice =
  | { kind: 'missed' | 'easy'; of: readonly Closed[] }
  | { kind: 'rare' | 'beyond' | 'routine'; k: number; n: number }
  | { kind: 'unknown'; n: number }
  | { kind: 'fits' };

/** What was usual in past periods, as if each had had as many working days as the one the number is for. */
export type UsualThere = { n: number; median: number; p80: number };

/** The advice, what is usual (null: too few periods), and another number to suggest, null to keep the one there is. */
export type Advised = { advice: Advice; usual: UsualThere | null; draft: number | null };

export type AdviceInput = {
  /** As agreed, and what of it counts in the period the next number is for. */
  agreed: number;
  counts: number;
  /** How many days of work that period holds for the person. */
  days: number;
  /** The goal's closed periods, the newest first. */
  closed: readonly Closed[];
  /** What was counted in past periods, whatever the goal. */
  past: readonly PastPeriod[];
  /** A number in the KPI's unit as somebody would say it. */
  friendly: (amount: number) => number;
};

/** Missed by more than a quarter, twice running; and over by at least a tenth, three times running. */
const MISSED_TIMES = 2;
const EASY_TIMES = 3;

/**
 * Whether a goal's number should be another. Too high: the middle of the person's own past periods instead. Too low: what
 * one in five of them reached (domain.md §2.1 A). Bounds are compared exactly.
 */
export function adviseOn(input: AdviceInput): Advised {
  const { agreed, counts, days, past, friendly } = input;
  const scaled = days > 0 ? comparable(past, days) : [];
  const reach = reachOf(counts, days, past);
  const advice = adviceOf(input, reach, scaled.length);
  const [median, p80] = [quantile(scaled, 0.5), quantile(scaled, 0.8)];
  const usual = reach && median !== null && p80 !== null ? { n: reach.n, median, p80 } : null;
  if (!usual || counts <= 0) return { advice, usual, draft: null };
  // Of an agreed number only a part counts for somebody part-time, in a ramp or on leave.
  const asAgreed = (amount: number) => friendly((amount * agreed) / counts);
  const [middle, best] = [asAgreed(usual.median), asAgreed(usual.p80)];
  if (isTooHigh(advice) && middle > 0 && middle < agreed) return { advice, usual, draft: middle };
  if (isTooLow(advice) && best > agreed) return { advice, usual, draft: best };
  return { advice, usual, draft: null };
}

function adviceOf({ closed }: AdviceInput, reach: ReturnType<typeof reachOf>, n: number): Advice {
  const [lately, before] = [closed.slice(0, MISSED_TIMES), closed.slice(0, EASY_TIMES)];
  const isMissed = ({ target, actual }: Closed) => actual * 4 < target * 3;
  const isEasy = ({ target, actual }: Closed) => actual * 10 >= target * 11;
  if (lately.length === MISSED_TIMES && lately.every(isMissed)) return { kind: 'missed', of: lately };
  if (reach?.verdict === 'beyond' || reach?.verdict === 'rare') {
    return { kind: reach.verdict, k: reach.k, n: reach.n };
  }
  if (before.length === EASY_TIMES && before.every(isEasy)) return { kind: 'easy', of: before };
  if (reach?.verdict === 'routine') return { kind: 'routine', k: reach.k, n: reach.n };
  return reach ? { kind: 'fits' } : { kind: 'unknown', n };
}

const isTooHigh = ({ kind }: Advice) => kind === 'missed' || kind === 'rare' || kind === 'beyond';
const isTooLow = ({ kind }: Advice) => kind === 'easy' || kind === 'routine';

/** A whole number of at most three digits that say something, rounded half up: 104, 1,230, 48,400. `step`: the smallest. */
export function friendlyNumber(amount: number, step = 1): number {
  const units = amount / step;
  const digits = Math.floor(Math.log10(Math.max(1, units))) + 1;
  const round = 10 ** Math.max(0, digits - 3);
  return Math.round(units / round) * round * step;
}
