import type { GoalRelevance } from '../purpose.ts';
import type { Reach } from './reach.ts';

/**
 * What a goal's check has to say (domain.md §2.1). Whose and of what a goal is, is chosen from lists, so *specific* is
 * always met. A `note` is said once the goal stands; what warns or fails is
 * said before.
 */
export type SmartFinding =
  /** M: people count it themselves, and nobody ever has. */
  | { check: 'measurable'; level: 'note'; kind: 'never_counted' }
  /** A: too easy, hardly ever reached, or more than twice the best. `of`: whose past, their own or their team's. */
  | {
      check: 'achievable';
      level: 'warn' | 'fail';
      kind: 'routine' | 'rare' | 'beyond';
      reach: Reach;
      of: 'own' | 'peers';
    }
  /** A: nobody's past is long enough to judge. */
  | { check: 'achievable'; level: 'note'; kind: 'unknown' }
  /** R: part of nothing, though it could be; of something that was closed; or of something it does not lie in. */
  | { check: 'relevant'; level: 'warn' | 'fail'; kind: Exclude<GoalRelevance, 'linked'> }
  /** T: no working day is left, or hardly any of the period's. */
  | { check: 'time_bound'; level: 'fail' | 'warn'; kind: 'no_days' | 'few_days'; days: number; of: number };

export type SmartInput = {
  /** Whether people count the KPI themselves, and whether they ever did. */
  isByHand: boolean;
  wasCounted: boolean;
  /** Whether a past can say anything: what is done or not has none to compare with. */
  isJudged: boolean;
  own: Reach | null;
  peers: Reach | null;
  /** What it is part of; null where there is nothing that it could be. */
  relevance: GoalRelevance | null;
  /** For one period alone, or for every one from then on. */
  isOnce: boolean;
  /** Working days of the first period: left, from today on, and in all. */
  daysLeft: number;
  days: number;
};

/** Less of a period than a third is hardly a goal for it. */
const FEWEST_SHARE = 1 / 3;

/** What is to be said, in the order of the letters; nothing for a goal that is fine. It advises and never refuses. */
export function smartFindings(input: SmartInput): SmartFinding[] {
  return [...measurable(input), ...achievable(input), ...relevant(input), ...timeBound(input)];
}

/** Whether somebody should read it before the goal is set. */
export const isWarning = ({ level }: SmartFinding): boolean => level !== 'note';

function measurable({ isByHand, wasCounted }: SmartInput): SmartFinding[] {
  return isByHand && !wasCounted ? [{ check: 'measurable', level: 'note', kind: 'never_counted' }] : [];
}

function achievable({ own, peers, wasCounted, isByHand, isJudged }: SmartInput): SmartFinding[] {
  if (!isJudged) return [];
  const reach = own ?? peers;
  // That nothing was ever counted says already why nothing can be judged.
  if (!reach) return isByHand && !wasCounted ? [] : [{ check: 'achievable', level: 'note', kind: 'unknown' }];
  const { verdict } = reach;
  if (verdict === 'committed' || verdict === 'stretch') return [];
  const level = verdict === 'beyond' ? 'fail' : 'warn';
  return [{ check: 'achievable', level, kind: verdict, reach, of: own ? 'own' : 'peers' }];
}

function relevant({ relevance }: SmartInput): SmartFinding[] {
  if (relevance === null || relevance === 'linked') return [];
  return [{ check: 'relevant', level: relevance === 'unlinked' ? 'warn' : 'fail', kind: relevance }];
}

/** A goal that goes on has other periods, so only one for this period alone can come too late. */
function timeBound({ isOnce, daysLeft, days }: SmartInput): SmartFinding[] {
  if (!isOnce) return [];
  if (daysLeft <= 0) return [{ check: 'time_bound', level: 'fail', kind: 'no_days', days: 0, of: days }];
  if (daysLeft >= days * FEWEST_SHARE) return [];
  return [{ check: 'time_bound', level: 'warn', kind: 'few_days', days: daysLeft, of: days }];
}
