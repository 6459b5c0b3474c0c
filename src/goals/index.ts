export { goalCalendar, teamGoalCalendar } from './actions/goal-calendar.ts';
export { type GoalLine, goalLine } from './actions/goal-line.ts';
export { type ImportedGoal, importGoal } from './actions/import-goal.ts';
export { goalLinesOfPeople, type PersonDay } from './actions/lines-of-people.ts';
export { subjectTotals } from './actions/subject-totals.ts';
export { daysWords, paceWords, statusInWords } from './messages/pace-words.ts';
export type { Pace, PaceStatus } from './rules/pace.ts';
export { addGoalVersion } from './store/goal-versions.ts';
export { type Goal, type GoalSubject, goalsOn, goalsOnDays } from './store/goals.ts';
