import { kpiByKey } from '../../kpis/catalogue.ts';
import { relativeChange, usualStep } from './history.ts';
import { dealCounts } from './team-figures.ts';
import type { TeamMeasure, TeamWeek } from './team-week.ts';

/** Less than this much counted in both weeks together is too little to speak of a rise or a fall. */
const FEWEST_ACTIVITIES = 20;
const FEWEST_DEALS = 8;

/** How a measure moved against the week before. */
export type Swing = {
  /** As a fraction of the week before. */
  percent: number;
  /** In usual steps from week to week: 1 is an ordinary one. */
  size: number;
};

/**
 * A measure's move against the week before, if enough stands behind it. The usual step is what the known weeks
 * show, but no less than chance alone makes of counts this small: √(a+b) for two Poisson counts; for money the
 * same of the deals behind it, times the mean deal.
 */
export function swing(measure: TeamMeasure, week: TeamWeek): Swing | null {
  const { actual, lastWeek, history } = measure;
  const percent = lastWeek === null ? null : relativeChange(actual, lastWeek);
  if (lastWeek === null || percent === null || actual < 0) return null;
  const kpi = kpiByKey(measure.kpi);
  const deals = dealCounts(week);
  const events = kpi.class === 'outcome' ? deals.now + deals.before : actual + lastWeek;
  if (events < (kpi.class === 'outcome' ? FEWEST_DEALS : FEWEST_ACTIVITIES)) return null;
  const chance = kpi.unit === 'money' ? (actual + lastWeek) / Math.sqrt(events) : Math.sqrt(events);
  const step = Math.max(chance, usualStep(history) ?? 0);
  return { percent, size: Math.abs(actual - lastWeek) / step };
}
