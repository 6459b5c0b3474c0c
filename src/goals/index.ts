export { goalCalendar } from './actions/goal-calendar.ts';
export { type GoalLine, goalLine } from './actions/goal-line.ts';
export { subjectTotals } from './actions/subject-totals.ts';
export { daysWords, paceWords, statusInWords } from './messages/pace-words.ts';
export type { Pace, PaceStatus } from './rules.ts';
export { addGoalVersion, type Goal, type GoalSubject, goalsOn, goalsOnDays } from './store.ts';
