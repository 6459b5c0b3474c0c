import { kpiByKey } from '../../../kpis/catalogue.ts';
import { explain } from '../causes.ts';
import type { Candidate, HeadlineFinder } from '../headline-types.ts';
import { goalOf } from '../measures.ts';
import { importance, measureOf } from '../team-figures.ts';
import type { LongGoal, TeamMeasure, TeamWeek } from '../team-week.ts';
import { strongest } from './strongest.ts';

/** Reaching a goal of one or two is half chance. */
const SMALL_GOAL = 3;
const SHORTEST_STREAK = 3;

/** The week's goal is reached; counts for more the farther it was passed. */
export const goalReached: HeadlineFinder = (week) => {
  const reached = week.measures.filter(isReached);
  return strongest(
    reached.map((measure) => {
      const { kpi, actual } = measure;
      const goal = goalOf(measure) ?? actual;
      const small = kpiByKey(kpi).unit === 'count' && goal < SMALL_GOAL ? 0.75 : 1;
      const strength = importance(kpi) * small * (0.7 + 0.25 * Math.min(1, (actual / goal - 1) / 0.5));
      const cause = explain(measure, week, 'level');
      return {
        rule: 'goal_reached',
        strength,
        params: { kpi, actual, goal, otherGoals: reached.length - 1, cause },
      };
    }),
  );
};

/** The goal was reached in this week and at least the two before it. */
export const goalStreak: HeadlineFinder = (week) =>
  strongest(
    week.measures.map((measure): Candidate | null => {
      const goal = goalOf(measure);
      const weeks = weeksReached(measure);
      if (goal === null || weeks < SHORTEST_STREAK) return null;
      const { kpi, actual } = measure;
      const strength = importance(kpi) * Math.min(0.9, 0.55 + 0.06 * weeks);
      const cause = explain(measure, week, 'level');
      return { rule: 'goal_streak', strength, params: { kpi, actual, goal, weeks, cause } };
    }),
  );

/** A month's or quarter's goal was passed in this very week. */
export const longGoalReached: HeadlineFinder = (week) =>
  fromLongGoals(week, (goal, thisWeek) => {
    if (goal.status !== 'done' || thisWeek === null || goal.actual - thisWeek >= goal.target) return null;
    return { rule: 'long_goal_reached', strength: 0.97, params: { ...goal, thisWeek } };
  });

/** A month's or quarter's goal is on pace or ahead of it. */
export const longGoalOnCourse: HeadlineFinder = (week) =>
  fromLongGoals(week, (goal, thisWeek) => {
    if (goal.status !== 'ahead' && goal.status !== 'on_track') return null;
    const strength = (goal.status === 'ahead' ? 0.5 : 0.38) + 0.2 * goal.fraction;
    return { rule: 'long_goal_on_course', strength, params: { ...goal, thisWeek } };
  });

/** A month's or quarter's goal is behind its pace, with days left to do something about it. */
export const longGoalBehind: HeadlineFinder = (week) =>
  fromLongGoals(week, (goal, thisWeek) => {
    const { status, requiredPerDay, remainingDays, fraction } = goal;
    if ((status !== 'slipping' && status !== 'behind') || requiredPerDay === null || remainingDays <= 0) {
      return null;
    }
    const strength = (status === 'behind' ? 0.6 : 0.5) + 0.2 * fraction;
    return { rule: 'long_goal_behind', strength, params: { ...goal, requiredPerDay, thisWeek } };
  });

function fromLongGoals(
  week: TeamWeek,
  find: (goal: LongGoal, thisWeek: number | null) => Candidate | null,
): Candidate | null {
  return strongest(
    week.longGoals.map((goal) => {
      const isInside = goal.period.start <= week.week.start && week.week.end <= goal.period.end;
      const thisWeek = isInside ? (measureOf(week, goal.kpi)?.actual ?? null) : null;
      const found = find(goal, thisWeek);
      return found && { ...found, strength: found.strength * importance(goal.kpi) };
    }),
  );
}

function isReached(measure: TeamMeasure): boolean {
  const goal = goalOf(measure);
  return goal !== null && measure.actual >= goal;
}

/** How many weeks in a row, up to this one, reached the goal they had. */
function weeksReached(measure: TeamMeasure): number {
  const { history, goalHistory } = measure;
  if (!isReached(measure)) return 0;
  const missed = history.findLastIndex((actual, index) => {
    const goal = goalHistory?.[index] ?? 0;
    return actual === null || goal <= 0 || actual < goal;
  });
  return history.length - missed;
}
