import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerKey, type Deal } from '../../src/deals/index.ts';
import { addDays } from '../../src/kernel/date.ts';
import { readyKpis } from '../../src/kpis/ready.ts';
import { type DealPeriod, dealMeasures } from '../../src/measures/rules/deal-measures.ts';
import { isCrossSale } from '../../src/measures/rules/deal-types.ts';

let ids = 0;
const deal = (more: Partial<Deal> = {}): Deal => ({
  id: `d${++ids}`,
  externalId: `x${ids}`,
  ownerId: 'ana',
  customer: null,
  product: null,
  dealType: null,
  stage: 'Won',
  status: 'won',
  amount: 100_000,
  currency: 'USD',
  openedOn: '2026-11-01',
  closedOn: '2026-11-11',
  ...more,
});
const many = (count: number, more: Partial<Deal> = {}) => Array.from({ length: count }, () => deal(more));
const lost = (count: number) => many(count, { status: 'lost' });

const period = (more: Partial<DealPeriod> = {}): DealPeriod => ({
  closed: [],
  open: [],
  opened: 0,
  leads: 0,
  goal: null,
  currency: 'USD',
  isRunning: true,
  ...more,
});

const measure = (key: string, more: Partial<DealPeriod>) => {
  const found = dealMeasures(period(more)).find((each) => each.key === key);
  return { value: found?.value, why: found?.why, basis: found?.basis };
};

type Case = [string, string, Partial<DealPeriod>, ReturnType<typeof measure>];

describe('what deals come to', () => {
  it.each<Case>([
    [
      'the win rate is won out of closed',
      'win_rate',
      { closed: [...many(3), ...lost(5)] },
      { value: 0.375, why: null, basis: { kind: 'share', k: 3, n: 8 } },
    ],
    [
      'of four closed deals only the counts are told',
      'win_rate',
      { closed: [...many(2), ...lost(2)] },
      { value: null, why: 'too_few', basis: { kind: 'share', k: 2, n: 4 } },
    ],
    ['without a closed deal there is none', 'win_rate', {}, { value: null, why: 'no_closed', basis: null }],
    [
      // 1,000.00 and 3,000.00; the euros and the deal without an amount stay out.
      'an average deal is what the won ones in the company’s currency come to, by how many they are',
      'average_deal',
      {
        closed: [
          deal(),
          deal({ amount: 300_000 }),
          deal({ amount: 900_000, currency: 'EUR' }),
          deal({ amount: null }),
          ...lost(2),
        ],
      },
      { value: 200_000, why: null, basis: { kind: 'deals', n: 2 } },
    ],
    [
      'won deals without amounts have no average',
      'average_deal',
      { closed: many(2, { amount: null }) },
      { value: null, why: 'no_amount', basis: null },
    ],
    [
      'nothing won, nothing to average',
      'average_deal',
      { closed: lost(9) },
      { value: null, why: 'no_won', basis: null },
    ],
    [
      // 10, 0 and 50 days; a lost deal and one closed before it was opened stay out.
      'a cycle is counted from opened to won, the same day as none',
      'sales_cycle',
      {
        closed: [
          deal(),
          deal({ openedOn: '2026-11-11' }),
          deal({ openedOn: '2026-09-22' }),
          deal({ openedOn: '2026-11-12' }),
          ...lost(1),
        ],
      },
      { value: 20, why: null, basis: { kind: 'deals', n: 3 } },
    ],
    [
      'its median is what is usual',
      'sales_cycle_median',
      { closed: [deal(), deal({ openedOn: '2026-11-11' }), deal({ openedOn: '2026-09-22' })] },
      { value: 10, why: null, basis: { kind: 'deals', n: 3 } },
    ],
    [
      'deals that do not say when they were opened have no cycle',
      'sales_cycle',
      { closed: many(2, { openedOn: null }) },
      { value: null, why: 'no_opened_on', basis: null },
    ],
    [
      // 12 open × 5/10 × 1,000.00 / 10 days = 600.00 a day.
      'velocity is open × win rate × average over the days it takes',
      'pipeline_velocity',
      { closed: [...many(5), ...lost(5)], open: many(12, { status: 'open', closedOn: null }) },
      {
        value: 60_000,
        why: null,
        basis: {
          kind: 'velocity',
          open: 12,
          won: 5,
          closed: 10,
          average: 100_000,
          days: 10,
          currency: 'USD',
        },
      },
    ],
    [
      // 2 open × 5/5 × 1,000.00 / 1 day, not / 0.
      'deals won on the day they are opened take a day',
      'pipeline_velocity',
      { closed: many(5, { openedOn: '2026-11-11' }), open: many(2, { status: 'open' }) },
      {
        value: 200_000,
        why: null,
        basis: { kind: 'velocity', open: 2, won: 5, closed: 5, average: 100_000, days: 1, currency: 'USD' },
      },
    ],
    [
      'four won deals are too few for a velocity',
      'pipeline_velocity',
      { closed: many(4), open: many(2, { status: 'open' }) },
      { value: null, why: 'too_few_won', basis: { kind: 'deals', n: 4 } },
    ],
    [
      'without an open deal nothing flows',
      'pipeline_velocity',
      { closed: many(9) },
      { value: null, why: 'no_open', basis: null },
    ],
    [
      // 6,000.00 open for the 4,000.00 that are missing of 10,000.00; 5 of 20 won asks for 4×.
      'coverage is what is open over what is missing, and the win rate says how much is enough',
      'pipeline_coverage',
      {
        closed: [...many(5), ...lost(15)],
        open: many(6, { status: 'open' }),
        goal: { target: 1_000_000, revenue: 600_000, currency: 'USD' },
      },
      {
        value: 1.5,
        why: null,
        basis: { kind: 'coverage', open: 600_000, missing: 400_000, needed: 4, currency: 'USD' },
      },
    ],
    [
      'what is reached needs no cover',
      'pipeline_coverage',
      { goal: { target: 1_000_000, revenue: 1_000_000, currency: 'USD' } },
      { value: null, why: 'goal_reached', basis: null },
    ],
    [
      'without a goal there is nothing to cover',
      'pipeline_coverage',
      {},
      { value: null, why: 'no_goal', basis: null },
    ],
    [
      'a period that is over is covered no more',
      'pipeline_coverage',
      { isRunning: false, goal: { target: 1, revenue: 0, currency: 'USD' } },
      { value: null, why: 'only_running', basis: null },
    ],
    [
      'leads become deals that are opened',
      'lead_conversion',
      { opened: 6, leads: 24 },
      { value: 0.25, why: null, basis: { kind: 'share', k: 6, n: 24 } },
    ],
    [
      'more deals than leads means that leads were not logged',
      'lead_conversion',
      { opened: 9, leads: 8 },
      { value: null, why: 'more_than_leads', basis: { kind: 'share', k: 9, n: 8 } },
    ],
    [
      'no leads, no conversion',
      'lead_conversion',
      { opened: 3 },
      { value: null, why: 'no_leads', basis: null },
    ],
    [
      // Six customers bought; Kuzey twice, however it is spelled, and both times something more.
      'cross-sell counts customers, not deals',
      'cross_sell',
      {
        closed: [
          deal({ customer: 'Kuzey Enerji', dealType: 'cross-sell' }),
          deal({ customer: 'KUZEY  ENERJİ', dealType: 'Çapraz satış' }),
          deal({ customer: 'Alpenglas', dealType: 'new business' }),
          deal({ customer: 'Rheinwerk', dealType: null }),
          ...['A', 'B', 'C'].map((customer) => deal({ customer, dealType: 'new business' })),
          deal({ customer: 'D', dealType: 'cross-sell', status: 'lost' }),
        ],
      },
      { value: 1 / 6, why: null, basis: { kind: 'share', k: 1, n: 6 } },
    ],
    [
      'deals without a type say nothing of cross-sell',
      'cross_sell',
      { closed: many(6, { customer: 'A' }) },
      { value: null, why: 'no_types', basis: null },
    ],
    [
      'nor do those without a customer',
      'cross_sell',
      { closed: many(6, { dealType: 'cross-sell' }) },
      { value: null, why: 'no_customers', basis: null },
    ],
    [
      'attainment is revenue over its goal',
      'attainment',
      { goal: { target: 800_000, revenue: 600_000, currency: 'EUR' } },
      { value: 0.75, why: null, basis: { kind: 'money_share', k: 600_000, n: 800_000, currency: 'EUR' } },
    ],
    [
      'a goal of zero is no goal',
      'attainment',
      { goal: { target: 0, revenue: 0, currency: 'EUR' } },
      { value: null, why: 'no_goal', basis: null },
    ],
  ])('%s', (_words, key, more, expected) => {
    expect(measure(key, more)).toEqual(expected);
  });

  it('are told in the order of the ready set, each once, whatever the deals are', () => {
    const anyDeal = fc
      .record({
        status: fc.constantFrom('won', 'lost') as fc.Arbitrary<'won' | 'lost'>,
        amount: fc.option(fc.integer({ min: 0, max: 1e9 })),
        currency: fc.constantFrom('USD', 'EUR'),
        days: fc.option(fc.integer({ min: -5, max: 90 })),
        customer: fc.option(fc.constantFrom('A', 'B', 'C')),
        dealType: fc.option(fc.constantFrom('cross-sell', 'new business')),
      })
      .map(({ days, ...more }) =>
        deal({ ...more, openedOn: days === null ? null : addDays('2026-11-11', -days) }),
      );
    const keys = readyKpis
      .filter((kpi) => kpi.of === 'anyone' && !kpi.key.startsWith('ideal_'))
      .map(({ key }) => key);
    fc.assert(
      fc.property(
        fc.array(anyDeal),
        fc.array(anyDeal),
        fc.nat(50),
        fc.nat(50),
        (closed, open, opened, leads) => {
          const measured = dealMeasures(period({ closed, open, opened, leads }));
          expect(measured.map(({ key }) => key)).toEqual(keys);
          for (const { value, why } of measured) {
            expect(value === null).toBe(why !== null);
            if (value !== null) expect(Number.isFinite(value)).toBe(true);
          }
          const shares = measured.filter(({ basis }) => basis?.kind === 'share');
          for (const { value } of shares) expect(value ?? 0).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('a deal’s type', () => {
  it.each([
    'cross-sell',
    'Cross Sell',
    'CROSS_SELL',
    'Upsell',
    'expansion',
    'Çapraz Satış',
    'ÇAPRAZ SATIŞ',
    'Ek satış',
  ])('%s sells more to a customer', (type) => expect(isCrossSale(type)).toBe(true));

  it.each(['new business', 'renewal', 'yeni müşteri', '', 'sell'])('%s does not', (type) =>
    expect(isCrossSale(type)).toBe(false),
  );

  it('knows a customer however the CRM spells the name', () => {
    expect(customerKey(' IŞIK  Tekstil')).toBe(customerKey('Işık tekstil'));
    expect(customerKey('Isar Medien')).not.toBe(customerKey('Isar Media'));
  });
});
