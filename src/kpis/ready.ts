import type { KpiKey } from './catalogue.ts';
import type { KpiDefinition } from './definition.ts';
import type { NumberKey } from './numbers.ts';

/** The KPIs that are worked out from others; stored nowhere, and still a key never changes its meaning. */
export type ReadyKey =
  | 'win_rate'
  | 'average_deal'
  | 'sales_cycle'
  | 'sales_cycle_median'
  | 'pipeline_velocity'
  | 'pipeline_coverage'
  | 'lead_conversion'
  | 'cross_sell'
  | 'attainment'
  | 'ideal_revenue'
  | 'ideal_opened'
  | 'cac'
  | 'ltv'
  | 'ltv_to_cac'
  | 'gross_retention'
  | 'net_retention'
  | 'logo_retention'
  | 'csat'
  | 'nps';

/** A counter that no card shows by itself. */
type CounterKey =
  | KpiKey
  | NumberKey
  | ReadyKey
  | 'deals_closed'
  | 'deals_opened'
  | 'days_to_win'
  | 'cross_sold_customers'
  | 'customers_who_bought'
  | 'open_amount'
  | 'revenue_missing'
  | 'revenue_target'
  | 'revenue_of_ideal'
  | 'revenue_of_known'
  | 'opened_of_ideal'
  | 'opened_of_known'
  | 'won_per_cycle'
  | 'cycle_days'
  | 'margin_of_account'
  | 'revenue_kept'
  | 'revenue_kept_and_grown'
  | 'customers_kept'
  | 'promoters_less_detractors'
  | 'nps_answers';

/** A ready KPI: two counters, or raw numbers for a median. */
export type ReadyKpi = KpiDefinition<ReadyKey> & {
  numerator: CounterKey | null;
  denominator: CounterKey | null;
  /** For whom it is worked out: anybody with deals, or the company as a whole. */
  of: 'anyone' | 'company';
};

const RATE_NEEDS = 5;

type Quotient = Pick<ReadyKpi, 'key' | 'unit'> & Partial<ReadyKpi>;

/** A quotient of two counters that come from deals, logs and goals. */
function fromDeals(numerator: CounterKey | null, denominator: CounterKey | null, more: Quotient): ReadyKpi {
  return {
    class: 'ratio',
    aggregation: 'ratio',
    direction: 'up',
    numerator,
    denominator,
    dateBasis: 'closed',
    minN: 1,
    decimals: 1,
    source: 'computed',
    enteredBy: 'nobody',
    version: 1,
    of: 'anyone',
    ...more,
  };
}

/** A quotient of two of the company's monthly numbers. */
function fromNumbers(numerator: CounterKey, denominator: CounterKey, more: Quotient): ReadyKpi {
  const monthly = { dateBasis: 'month', source: 'monthly', enteredBy: 'admin', of: 'company' } as const;
  return fromDeals(numerator, denominator, { ...monthly, ...more });
}

/** The set that is ready to use, in the order in which it is shown (domain.md §1.3). */
export const readyKpis: readonly ReadyKpi[] = [
  fromDeals('deals_won', 'deals_closed', { key: 'win_rate', unit: 'percent', minN: RATE_NEEDS }),
  fromDeals('revenue_won', 'deals_won', {
    key: 'average_deal',
    unit: 'money',
    aggregation: 'mean',
    decimals: 0,
  }),
  fromDeals('days_to_win', 'deals_won', {
    key: 'sales_cycle',
    unit: 'days',
    aggregation: 'mean',
    direction: 'down',
  }),
  fromDeals(null, null, {
    key: 'sales_cycle_median',
    unit: 'days',
    aggregation: 'median',
    direction: 'down',
  }),
  fromDeals('won_per_cycle', 'cycle_days', {
    key: 'pipeline_velocity',
    unit: 'money',
    minN: RATE_NEEDS,
    decimals: 0,
  }),
  fromDeals('open_amount', 'revenue_missing', {
    key: 'pipeline_coverage',
    unit: 'times',
    dateBasis: 'opened',
  }),
  fromDeals('deals_opened', 'qualified_leads', {
    key: 'lead_conversion',
    unit: 'percent',
    dateBasis: 'opened',
    minN: RATE_NEEDS,
  }),
  fromDeals('cross_sold_customers', 'customers_who_bought', {
    key: 'cross_sell',
    unit: 'percent',
    minN: RATE_NEEDS,
  }),
  fromDeals('revenue_won', 'revenue_target', { key: 'attainment', unit: 'percent' }),
  fromDeals('revenue_of_ideal', 'revenue_of_known', { key: 'ideal_revenue', unit: 'percent' }),
  fromDeals('opened_of_ideal', 'opened_of_known', {
    key: 'ideal_opened',
    unit: 'percent',
    dateBasis: 'opened',
  }),
  fromNumbers('sales_marketing_spend', 'new_customers', {
    key: 'cac',
    unit: 'money',
    direction: 'down',
    decimals: 0,
  }),
  fromNumbers('margin_of_account', 'customers_lost', { key: 'ltv', unit: 'money', decimals: 0 }),
  fromNumbers('ltv', 'cac', { key: 'ltv_to_cac', unit: 'times' }),
  fromNumbers('revenue_kept', 'recurring_start', { key: 'gross_retention', unit: 'percent' }),
  fromNumbers('revenue_kept_and_grown', 'recurring_start', { key: 'net_retention', unit: 'percent' }),
  fromNumbers('customers_kept', 'customers_start', { key: 'logo_retention', unit: 'percent' }),
  fromNumbers('csat_positive', 'csat_responses', {
    key: 'csat',
    unit: 'percent',
    class: 'rating',
    minN: RATE_NEEDS,
  }),
  fromNumbers('promoters_less_detractors', 'nps_answers', {
    key: 'nps',
    unit: 'score',
    class: 'rating',
    minN: RATE_NEEDS,
    decimals: 0,
  }),
];

const byKey = new Map<string, ReadyKpi>(readyKpis.map((kpi) => [kpi.key, kpi]));

/** The ready KPI of a key; undefined for any other text. */
export function readyKpi(key: string): ReadyKpi | undefined {
  return byKey.get(key);
}
