import type { Headline, HeadlineFinder } from './headline-types.ts';
import { bestSince, bigFall, bigRise, record, risingStreak, shortWeek } from './headlines/changes.ts';
import { concentrated, largerDeals, mainProduct, noDeals } from './headlines/deals.ts';
import {
  firstWeek,
  noData,
  soFar,
  steadyMain,
  steadySum,
  stillNoData,
  usualWeek,
} from './headlines/fallbacks.ts';
import {
  goalReached,
  goalStreak,
  longGoalBehind,
  longGoalOnCourse,
  longGoalReached,
} from './headlines/goals.ts';
import { everyone, firstDeal } from './headlines/people.ts';
import { strongest } from './headlines/strongest.ts';
import type { TeamWeek } from './team-week.ts';

/** What can already be said of a week that is not over: things that more days cannot undo. */
const RUNNING: readonly HeadlineFinder[] = [longGoalReached, goalReached, record, firstDeal, soFar];

const FINISHED: readonly HeadlineFinder[] = [
  longGoalReached,
  firstWeek,
  firstDeal,
  goalReached,
  goalStreak,
  record,
  bigRise,
  bigFall,
  risingStreak,
  bestSince,
  longGoalBehind,
  longGoalOnCourse,
  noDeals,
  shortWeek,
  concentrated,
  largerDeals,
  everyone,
  noData,
  stillNoData,
  usualWeek,
  mainProduct,
  steadyMain,
  steadySum,
];

/**
 * The card's one headline: all rules compete, and the one whose story is worth most wins. A finished week never
 * has the rule of the week before; at least two rules apply to any week, so one is always left.
 */
export function headline(week: TeamWeek): Headline {
  if (week.runningThrough !== null) return strongest(RUNNING.map((find) => find(week))) ?? steadySum(week);
  const others = FINISHED.map((find) => find(week)).filter((one) => one?.rule !== week.previousRule);
  return strongest(others) ?? steadySum(week);
}
