/**
 * The company's numbers of a month that nobody can import: an admin enters them. Each is a counter, so that a rate is
 * always two of them (domain.md §1.2).
 */
export type NumberKey =
  | 'sales_marketing_spend'
  | 'new_customers'
  | 'customers_start'
  | 'customers_lost'
  | 'recurring_start'
  | 'recurring_expansion'
  | 'recurring_downsell'
  | 'recurring_churn'
  | 'revenue_invoiced'
  | 'cost_of_delivery'
  | 'csat_positive'
  | 'csat_responses'
  | 'nps_promoters'
  | 'nps_passives'
  | 'nps_detractors';

/** A monthly number: what it counts, and whether a quarter has the sum of its months or what its first one began with. */
export type MonthlyNumber = { key: NumberKey; unit: 'count' | 'money'; over: 'sum' | 'first' };

/** In the order in which they are asked for. */
export const monthlyNumbers: readonly MonthlyNumber[] = [
  { key: 'sales_marketing_spend', unit: 'money', over: 'sum' },
  { key: 'new_customers', unit: 'count', over: 'sum' },
  { key: 'customers_start', unit: 'count', over: 'first' },
  { key: 'customers_lost', unit: 'count', over: 'sum' },
  { key: 'recurring_start', unit: 'money', over: 'first' },
  { key: 'recurring_expansion', unit: 'money', over: 'sum' },
  { key: 'recurring_downsell', unit: 'money', over: 'sum' },
  { key: 'recurring_churn', unit: 'money', over: 'sum' },
  { key: 'revenue_invoiced', unit: 'money', over: 'sum' },
  { key: 'cost_of_delivery', unit: 'money', over: 'sum' },
  { key: 'csat_positive', unit: 'count', over: 'sum' },
  { key: 'csat_responses', unit: 'count', over: 'sum' },
  { key: 'nps_promoters', unit: 'count', over: 'sum' },
  { key: 'nps_passives', unit: 'count', over: 'sum' },
  { key: 'nps_detractors', unit: 'count', over: 'sum' },
];
