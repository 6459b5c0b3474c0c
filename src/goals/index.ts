export { type GoalLine, goalLine } from './actions/goal-line.ts';
export { subjectTotals } from './actions/subject-totals.ts';
export { goalInShort, paceWords, statusInWords } from './messages.ts';
export type { Pace, PaceStatus } from './rules.ts';
export { addGoalVersion, type Goal, type GoalSubject, goalsOn } from './store.ts';
