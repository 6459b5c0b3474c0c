export { CARD as CARD_DELIVERY } from './actions/card-deliveries.ts';
export { reviewersOf as whoDecidesForTeam } from './actions/reviewers.ts';
export { startSchedule } from './actions/start-schedule.ts';
export { type WeekFigures, weekFigures } from './actions/week-figures.ts';
export { dealLabel, nameLabel, oneLine } from './messages/labels.ts';
export { cardWeek } from './rules/card-week.ts';
export {
  allSchedules,
  type CardSchedule,
  earliestRun,
  keepHeadlineRule as rememberCard,
  scheduleOf,
} from './store.ts';
