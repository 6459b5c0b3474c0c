import { describe, expect, it } from 'vitest';
import type { NumberKey } from '../../src/kpis/numbers.ts';
import { readyKpis } from '../../src/kpis/ready.ts';
import { companyMeasures } from '../../src/measures/rules/company-measures.ts';

type Numbers = Partial<Record<NumberKey, number>>;

/** 200 customers pay 2,000.00 each; 4 left, and delivering costs a quarter of what is invoiced. */
const ordinary: Numbers = {
  sales_marketing_spend: 6_000_000,
  new_customers: 12,
  customers_start: 200,
  customers_lost: 4,
  recurring_start: 40_000_000,
  recurring_expansion: 2_000_000,
  recurring_downsell: 400_000,
  recurring_churn: 600_000,
  revenue_invoiced: 48_000_000,
  cost_of_delivery: 12_000_000,
  csat_positive: 45,
  csat_responses: 60,
  nps_promoters: 50,
  nps_passives: 30,
  nps_detractors: 20,
};

function measure(key: string, numbers: Numbers) {
  const known = new Map(Object.entries(numbers) as [NumberKey, number][]);
  const recurring = known.get('recurring_start') ?? null;
  const found = companyMeasures({ numbers: known, recurring, currency: 'USD' }).find(
    (each) => each.key === key,
  );
  return { value: found?.value, why: found?.why, basis: found?.basis };
}

const without = (...keys: NumberKey[]) =>
  Object.fromEntries(Object.entries(ordinary).filter(([key]) => !keys.includes(key as NumberKey)));

type Case = [string, string, Numbers, ReturnType<typeof measure>];

describe('what the company’s numbers come to', () => {
  it.each<Case>([
    [
      // 60,000.00 / 12
      'an acquired customer costs what was spent by how many there are',
      'cac',
      ordinary,
      {
        value: 500_000,
        why: null,
        basis: { kind: 'per_customer', amount: 6_000_000, n: 12, currency: 'USD' },
      },
    ],
    [
      'without new customers it cannot be said',
      'cac',
      { ...ordinary, new_customers: 0 },
      { value: null, why: 'no_new_customers', basis: null },
    ],
    [
      'nor without the number',
      'cac',
      without('new_customers'),
      { value: null, why: 'not_entered', basis: null },
    ],
    [
      // 2,000.00 × 75 % / 2 % = 75,000.00
      'a customer is worth revenue × margin / churn',
      'ltv',
      ordinary,
      {
        value: 7_500_000,
        why: null,
        basis: { kind: 'lifetime', each: 200_000, margin: 0.75, k: 4, n: 200, currency: 'USD' },
      },
    ],
    [
      'if nobody left there is no churn to divide by',
      'ltv',
      { ...ordinary, customers_lost: 0 },
      { value: null, why: 'nobody_left', basis: null },
    ],
    [
      'what costs as much as it brings has no margin',
      'ltv',
      { ...ordinary, cost_of_delivery: 48_000_000 },
      { value: null, why: 'no_margin', basis: null },
    ],
    [
      'of no customers nobody is worth anything',
      'ltv',
      { ...ordinary, customers_start: 0 },
      { value: null, why: 'no_start', basis: null },
    ],
    [
      // 75,000.00 / 5,000.00, not the other way round.
      'worth is held against cost',
      'ltv_to_cac',
      ordinary,
      { value: 15, why: null, basis: { kind: 'worth', worth: 7_500_000, cost: 500_000, currency: 'USD' } },
    ],
    [
      'what cost nothing cannot be divided by',
      'ltv_to_cac',
      { ...ordinary, sales_marketing_spend: 0 },
      { value: null, why: 'not_free', basis: null },
    ],
    [
      'and says which half is missing',
      'ltv_to_cac',
      { ...ordinary, customers_lost: 0 },
      { value: null, why: 'nobody_left', basis: null },
    ],
    [
      // (400,000 − 4,000 − 6,000) / 400,000
      'gross retention leaves growth out',
      'gross_retention',
      ordinary,
      {
        value: 0.975,
        why: null,
        basis: { kind: 'money_share', k: 39_000_000, n: 40_000_000, currency: 'USD' },
      },
    ],
    [
      // (400,000 + 20,000 − 4,000 − 6,000) / 400,000
      'net retention counts it and may be above 100 %',
      'net_retention',
      ordinary,
      {
        value: 1.025,
        why: null,
        basis: { kind: 'money_share', k: 41_000_000, n: 40_000_000, currency: 'USD' },
      },
    ],
    [
      'customers kept are those of the start who are there still',
      'logo_retention',
      ordinary,
      { value: 0.98, why: null, basis: { kind: 'share', k: 196, n: 200 } },
    ],
    [
      'satisfied are the positive of all',
      'csat',
      ordinary,
      { value: 0.75, why: null, basis: { kind: 'share', k: 45, n: 60 } },
    ],
    [
      'four answers are too few',
      'csat',
      { csat_positive: 3, csat_responses: 4 },
      { value: null, why: 'too_few', basis: { kind: 'share', k: 3, n: 4 } },
    ],
    [
      'no answer says nothing',
      'csat',
      { csat_positive: 0, csat_responses: 0 },
      { value: null, why: 'no_answers', basis: null },
    ],
    [
      // 50 % − 20 %; those in between are in the hundred.
      'the promoter score is promoters less detractors of all who answered',
      'nps',
      ordinary,
      { value: 30, why: null, basis: { kind: 'answers', promoters: 50, detractors: 20, n: 100 } },
    ],
    [
      'and goes down to −100',
      'nps',
      { nps_promoters: 0, nps_passives: 0, nps_detractors: 7 },
      { value: -100, why: null, basis: { kind: 'answers', promoters: 0, detractors: 7, n: 7 } },
    ],
  ])('%s', (_words, key, numbers, expected) => {
    expect(measure(key, numbers)).toEqual(expected);
  });

  it('hold the revenue of a whole quarter against those who left in it', () => {
    // Three months of 2,000.00 each × 75 % / (12 of 200 who left) = 75,000.00, as in a month with 4 who left.
    const numbers = new Map(Object.entries({ ...ordinary, customers_lost: 12 }) as [NumberKey, number][]);
    const measured = companyMeasures({ numbers, recurring: 120_000_000, currency: 'USD' });
    expect(measured.find(({ key }) => key === 'ltv')).toMatchObject({
      value: 7_500_000,
      basis: { each: 600_000 },
    });
  });

  it('are all there, in the order of the ready set, and all without a number when nothing was entered', () => {
    const measured = companyMeasures({ numbers: new Map(), recurring: null, currency: 'USD' });
    expect(measured.map(({ key }) => key)).toEqual(
      readyKpis.filter((kpi) => kpi.of === 'company').map(({ key }) => key),
    );
    expect(new Set(measured.map(({ why }) => why))).toEqual(new Set(['not_entered']));
  });
});
