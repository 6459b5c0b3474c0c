export { type WeekFigures, weekFigures } from './actions/week-figures.ts';
