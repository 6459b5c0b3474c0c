export { startSchedule } from './actions/start-schedule.ts';
export { type WeekFigures, weekFigures } from './actions/week-figures.ts';
export { cardWeek } from './rules/card-week.ts';
export {
  allSchedules,
  type CardSchedule,
  earliestRun,
  keepHeadlineRule as rememberCard,
  scheduleOf,
} from './store.ts';
