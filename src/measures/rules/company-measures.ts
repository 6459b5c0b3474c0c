import type { NumberKey } from '../../kpis/numbers.ts';
import { type ReadyKey, readyKpi } from '../../kpis/ready.ts';
import { ratioOf } from '../../kpis/rules/aggregate.ts';
import { known, type Measured, unknown } from './measured.ts';

/** The company's numbers of a period; one that is not there is not known. Money is in minor units of `currency`. */
export type CompanyPeriod = {
  numbers: ReadonlyMap<NumberKey, number>;
  /** Recurring revenue of all months of the period together, each month's at its start; null: not known. */
  recurring: number | null;
  currency: string;
};

/** What is worked out from the company's numbers (domain.md §1.3), in the order of the ready set. */
export function companyMeasures(period: CompanyPeriod): Measured[] {
  const cac = acquisitionCost(period);
  const ltv = lifetimeValue(period);
  return [
    cac,
    ltv,
    worthOfACustomer(ltv, cac, period.currency),
    kept('gross_retention', ['recurring_start'], ['recurring_downsell', 'recurring_churn'], period),
    kept(
      'net_retention',
      ['recurring_start', 'recurring_expansion'],
      ['recurring_downsell', 'recurring_churn'],
      period,
    ),
    customersKept(period),
    satisfaction(period),
    promoterScore(period),
  ];
}

function acquisitionCost(period: CompanyPeriod): Measured {
  const found = all(period, 'sales_marketing_spend', 'new_customers');
  if (!found) return unknown('cac', 'not_entered');
  const [spend, customers] = found;
  if (customers === 0) return unknown('cac', 'no_new_customers');
  const basis = { kind: 'per_customer', amount: spend, n: customers, currency: period.currency } as const;
  return known('cac', spend / customers, basis);
}

/**
 * Recurring revenue of a customer × margin / the share of customers who left, all of one period: over a quarter both the
 * revenue and those who left are those of three months.
 */
function lifetimeValue(period: CompanyPeriod): Measured {
  const customersOf = all(period, 'customers_start', 'customers_lost');
  const delivery = all(period, 'revenue_invoiced', 'cost_of_delivery');
  if (period.recurring === null || !customersOf || !delivery) return unknown('ltv', 'not_entered');
  const [customers, lost] = customersOf;
  const [invoiced, cost] = delivery;
  if (customers === 0) return unknown('ltv', 'no_start');
  if (invoiced <= 0 || cost >= invoiced) return unknown('ltv', 'no_margin');
  if (lost === 0) return unknown('ltv', 'nobody_left');
  const each = period.recurring / customers;
  const margin = (invoiced - cost) / invoiced;
  const basis = { kind: 'lifetime', each, margin, k: lost, n: customers, currency: period.currency } as const;
  return known('ltv', (each * margin) / (lost / customers), basis);
}

function worthOfACustomer(ltv: Measured, cac: Measured, currency: string): Measured {
  const key = 'ltv_to_cac';
  if (ltv.value === null) return unknown(key, ltv.why);
  if (cac.value === null) return unknown(key, cac.why);
  if (cac.value === 0) return unknown(key, 'not_free');
  return known(key, ltv.value / cac.value, { kind: 'worth', worth: ltv.value, cost: cac.value, currency });
}

/** What is still there of the recurring revenue at the start, with or without what grew. */
function kept(
  key: ReadyKey,
  plus: readonly NumberKey[],
  minus: readonly NumberKey[],
  period: CompanyPeriod,
): Measured {
  const added = all(period, ...plus);
  const lost = all(period, ...minus);
  const start = period.numbers.get('recurring_start');
  if (!added || !lost || start === undefined) return unknown(key, 'not_entered');
  if (start === 0) return unknown(key, 'no_start');
  const left = sum(added) - sum(lost);
  return known(key, left / start, { kind: 'money_share', k: left, n: start, currency: period.currency });
}

function customersKept(period: CompanyPeriod): Measured {
  const key = 'logo_retention';
  const found = all(period, 'customers_start', 'customers_lost');
  if (!found) return unknown(key, 'not_entered');
  const [start, lost] = found;
  if (start === 0) return unknown(key, 'no_start');
  return known(key, (start - lost) / start, { kind: 'share', k: start - lost, n: start });
}

function satisfaction(period: CompanyPeriod): Measured {
  const found = all(period, 'csat_positive', 'csat_responses');
  if (!found) return unknown('csat', 'not_entered');
  const [k, n] = found;
  const { value } = ratioOf(k, n, readyKpi('csat')?.minN);
  if (n === 0) return unknown('csat', 'no_answers');
  const basis = { kind: 'share', k, n } as const;
  return value === null ? unknown('csat', 'too_few', basis) : known('csat', value, basis);
}

/** From -100 to 100; marks in between are in the whole only. */
function promoterScore(period: CompanyPeriod): Measured {
  const found = all(period, 'nps_promoters', 'nps_passives', 'nps_detractors');
  if (!found) return unknown('nps', 'not_entered');
  const [promoters, passives, detractors] = found;
  const n = promoters + passives + detractors;
  if (n === 0) return unknown('nps', 'no_answers');
  const { value } = ratioOf(promoters - detractors, n, readyKpi('nps')?.minN);
  const basis = { kind: 'answers', promoters, detractors, n } as const;
  return value === null ? unknown('nps', 'too_few', basis) : known('nps', 100 * value, basis);
}

/** The numbers, in the order of the keys; null when one of them is not known. */
function all<Keys extends readonly NumberKey[]>(
  { numbers }: CompanyPeriod,
  ...keys: Keys
): { [Index in keyof Keys]: number } | null {
  const found = keys.flatMap((key) => numbers.get(key) ?? []);
  return found.length === keys.length ? (found as { [Index in keyof Keys]: number }) : null;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
