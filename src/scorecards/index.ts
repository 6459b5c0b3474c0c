export { CARD as CARD_DELIVERY } from './actions/card-deliveries.ts';
export { reviewersOf as whoDecidesForTeam } from './actions/reviewers.ts';
export { loadScores, type Scored } from './actions/score/load-scores.ts';
export { startSchedule } from './actions/start-schedule.ts';
export { type WeekFigures, weekFigures } from './actions/week-figures.ts';
export { dealLabel, nameLabel, oneLine } from './messages/labels.ts';
export { addRoleCard } from './role-card-store.ts';
export { cardWeek } from './rules/card-week.ts';
export type { PeriodScore } from './rules/score/period-score.ts';
export type { CardMeasure } from './rules/score/role-card.ts';
export {
  allSchedules,
  type CardSchedule,
  earliestRun,
  keepHeadlineRule as rememberCard,
  scheduleOf,
} from './store.ts';
