import { isKpiKey, type KpiKey, kpiByKey } from '../../kpis/catalogue.ts';
import type { KpiUnit } from '../../kpis/index.ts';
import { type ReadyKey, readyKpi } from '../../kpis/ready.ts';

/** What an objective may be measured by: what is added up, or what is worked out from that. */
export type ObjectiveKpi = KpiKey | ReadyKey;

/** What an objective is about; stored, so a word never changes its meaning. */
export const ABOUTS = [
  'revenue',
  'lifetime_value',
  'win_more',
  'new_customers',
  'faster_cycle',
  'keep_customers',
  'activity',
  'own',
] as const;

export type About = (typeof ABOUTS)[number];

/** The KPIs that tell whether an objective is reached, the most telling first; the reasons stand in `locales`. */
export const SUGGESTED = {
  revenue: ['revenue_won', 'deals_won', 'average_deal', 'pipeline_coverage'],
  lifetime_value: ['average_deal', 'net_retention', 'cross_sell', 'ltv'],
  win_more: ['win_rate', 'deals_won', 'demos', 'proposals'],
  new_customers: ['deals_won', 'qualified_leads', 'lead_conversion', 'cac'],
  faster_cycle: ['sales_cycle_median', 'pipeline_velocity', 'meetings_held'],
  keep_customers: ['net_retention', 'logo_retention', 'csat', 'nps'],
  activity: ['calls', 'meetings_held', 'demos', 'proposals'],
  own: [
    'revenue_won',
    'deals_won',
    'average_deal',
    'win_rate',
    'sales_cycle_median',
    'meetings_held',
    'qualified_leads',
    'net_retention',
    'csat',
    'nps',
  ],
} as const satisfies Record<About, readonly ObjectiveKpi[]>;

/** A sentence for each KPI that is suggested for each thing an objective may be about. */
export type Reasons = { readonly [A in About]: Readonly<Record<(typeof SUGGESTED)[A][number], string>> };

export const isAbout = (text: unknown): text is About => ABOUTS.some((about) => about === text);

export const isObjectiveKpi = (text: string): text is ObjectiveKpi =>
  isKpiKey(text) || readyKpi(text) !== undefined;

export function unitOf(kpi: ObjectiveKpi): KpiUnit {
  if (isKpiKey(kpi)) return kpiByKey(kpi).unit;
  const ready = readyKpi(kpi);
  if (!ready) throw new Error(`No KPI ${kpi}`);
  return ready.unit;
}

/** What is added up over people and time is split; a rate, a mean or a rating holds for everybody as it is (domain.md §2.2). */
export const isSplit = (kpi: ObjectiveKpi): kpi is KpiKey => isKpiKey(kpi);

/**
 * How many of what is stored make one of the unit that people write: percents, days, times and points are kept in
 * hundredths; money is kept in minor units, whose number its currency says.
 */
export function storedPerUnit(kpi: ObjectiveKpi): number {
  return unitOf(kpi) === 'count' ? 1 : 100;
}
