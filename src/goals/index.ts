export { checkIn } from './actions/check-in/check-in.ts';
export { type GoalOutcome, goalOutcomes } from './actions/closing/goal-outcomes.ts';
export { endGoalsOfKpi } from './actions/end-goals-of-kpi.ts';
export { goalCalendar, goalCalendars, teamGoalCalendar } from './actions/goal-calendar.ts';
export { countingTarget, type GoalLine, goalLine } from './actions/goal-line.ts';
export { countersOf as goalCounters, readingFrom, readingFromSums } from './actions/goal-reading.ts';
export { type SeasonOf, seasonOfGoals } from './actions/goal-season.ts';
export { heldGoal } from './actions/held-goal.ts';
export { type ImportedGoal, importGoal } from './actions/import-goal.ts';
export { goalLinesOfPeople, type PersonDay } from './actions/lines-of-people.ts';
export { behindNumbersOf, type CountedLine, judgedLines } from './actions/nudges/judged-lines.ts';
export { lookBackFrom, pastOfPeople, pastOfTeam } from './actions/past-periods.ts';
export { type GoalSet, storeGoal } from './actions/store-goal.ts';
export { subjectTotals } from './actions/subject-totals.ts';
export { type TeamsCounted, teamsCounted } from './actions/teams-counted.ts';
export { todayOf } from './actions/today-of.ts';
export { readTarget } from './form-values.ts';
export { checkInButtons, checkInWords } from './messages/check-in/words.ts';
export { firstName } from './messages/contract/words.ts';
export { MINE_BUTTON } from './messages/goals-card.ts';
export { behindSentences } from './messages/nudges/behind-sentences.ts';
export { daysWords, periodHeading, statusInWords } from './messages/pace-words.ts';
export { shareWords } from './messages/share-words.ts';
export { type Aimed, aimPhrase, targetNumber } from './messages/target-numbers.ts';
export { besideWords, lineStatus, nowWords, shortNumbers } from './messages/target-words.ts';
export { anyKpi, behindNumbers, kpiOfNumbers, type NamedKpi, ownKpiKept } from './nudge-numbers.ts';
export type { GoalPurpose, GoalRelevance, PurposeGoal, StorePurpose } from './purpose.ts';
export { behindTwice } from './rules/behind-twice.ts';
export { isAskedAbout, SAYS, type Says } from './rules/check-in.ts';
export { type EffectiveTarget, effectiveTarget, type TargetShare } from './rules/effective-target.ts';
export { inOrderOfNeed } from './rules/furthest-behind.ts';
export { goalKpi, stepsKey } from './rules/goal-kpi.ts';
export { goalPeriod, PERIOD_ORDER } from './rules/goal-period.ts';
export type { Pace, PaceStatus } from './rules/pace.ts';
export { seasonalShare } from './rules/seasonal.ts';
export type { Reading } from './rules/targets/reading.ts';
export {
  aimFor,
  goalProblem,
  goalSteps,
  isMove,
  scaleOf,
  type Target,
  type TargetProblem,
  type TargetType,
  typeFor,
} from './rules/targets/types.ts';
export { type CheckIn, checkInsOf } from './store/check-ins.ts';
export { addGoalVersion } from './store/goal-versions.ts';
export {
  type CountedGoal,
  type Goal,
  type GoalSubject,
  goalKeysOf,
  goalsByIdOnDays,
  goalsOn,
  goalsOnDays,
  isCounted,
} from './store/goals.ts';
export { type GoalOfKpi, goalsOfKpi } from './store/kpi-goals.ts';
export { monthsOfPeople, type Result as GoalResult } from './store/results.ts';
export { insertSteps as addSteps, markStep } from './store/steps.ts';
