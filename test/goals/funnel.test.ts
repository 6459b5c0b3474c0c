import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counted, wayBack } from '../../src/goals/rules/funnel.ts';
import type { KpiKey } from '../../src/kpis/catalogue.ts';

/** Counts by KPI; of revenue its sum in cents and its deals. */
function counted(counts: Partial<Record<KpiKey, number | [number, number]>>): Counted {
  return new Map(
    Object.entries(counts).map(([kpi, value]) => {
      const [amount, count] = Array.isArray(value) ? value : [value, value];
      return [kpi as KpiKey, { amount, count }];
    }),
  );
}

const none = counted({});
/** 25 deals of 4,000.00 on average, out of 50 proposals, 100 demos, 200 meetings held of 250 booked, 2,000 calls. */
const half = counted({
  revenue_won: [10_000_000, 25],
  deals_won: 25,
  proposals: 50,
  demos: 100,
  meetings_held: 200,
  meetings_booked: 250,
  calls: 2_000,
  emails: 5_000,
  qualified_leads: 70,
});

const shown = ({ steps }: ReturnType<typeof wayBack>) => steps.map(({ kpi, needed }) => `${needed} ${kpi}`);

describe('the way back through the funnel', () => {
  it('goes from what is missing to the calls it takes, each step rounded up', () => {
    // 50,000.00 at 4,000.00: 12.5, so 13 deals; 26 proposals; 52 demos; 104 held; 130 booked; 1,040 calls.
    expect(shown(wayBack({ kpi: 'revenue_won', missing: 5_000_000 }, half, none))).toEqual([
      '13 deals_won',
      '26 proposals',
      '52 demos',
      '104 meetings_held',
      '130 meetings_booked',
      '1040 calls',
    ]);
  });

  it('begins at the goal’s own place in the row', () => {
    expect(shown(wayBack({ kpi: 'demos', missing: 7 }, half, none))).toEqual([
      '14 meetings_held',
      '18 meetings_booked',
      '144 calls',
    ]);
    expect(wayBack({ kpi: 'calls', missing: 7 }, half, none)).toEqual({ steps: [], end: null });
    expect(wayBack({ kpi: 'emails', missing: 7 }, half, none)).toEqual({ steps: [], end: null });
    expect(wayBack({ kpi: 'revenue_won', missing: 0 }, half, none)).toEqual({ steps: [], end: null });
  });

  it('passes over what nobody counts, and what was counted less often than what is to come of it', () => {
    const own = counted({ deals_won: 25, proposals: 20, demos: 100, meetings_booked: 400 });
    expect(shown(wayBack({ kpi: 'deals_won', missing: 5 }, own, none))).toEqual([
      '20 demos',
      '80 meetings_booked',
    ]);
  });

  it('makes small numbers up to 20 with the team’s, deals by their size', () => {
    // 10 of 5,000.00 and 10 more at the team's 3,000.00: 4,000.00 a deal, so 3 for 12,000.00.
    const own = counted({ revenue_won: [5_000_000, 10], deals_won: 10, proposals: 10 });
    const team = counted({ revenue_won: [30_000_000, 100], deals_won: 100, proposals: 400 });
    const { steps } = wayBack({ kpi: 'revenue_won', missing: 1_200_000 }, own, team);
    expect(steps[0]).toMatchObject({ kpi: 'deals_won', needed: 3, rate: { team: { n: 100 } } });
    // 10 of 10, and 10 more at 1 of 4: (10 + 2.5) / 20 = 0.625, so 4.8 and thus 5 proposals.
    expect(steps[1]).toMatchObject({ kpi: 'proposals', needed: 5, rate: { own: { k: 10, n: 10 } } });
  });

  it('ends where too little is known, and says so', () => {
    const own = counted({ revenue_won: [400_000, 2], deals_won: 2 });
    expect(wayBack({ kpi: 'revenue_won', missing: 100 }, own, none)).toEqual({
      steps: [],
      end: { why: 'too_little', kpi: 'deals_won', of: 'revenue_won', n: 2 },
    });
  });

  it('ends where nothing has come of a step yet', () => {
    const own = counted({ proposals: 30 });
    expect(wayBack({ kpi: 'deals_won', missing: 2 }, own, none).end).toEqual({
      why: 'nothing_yet',
      kpi: 'proposals',
      of: 'deals_won',
      n: 30,
    });
  });

  it('never asks for less of an earlier step than of a later one', () => {
    const amounts = fc.record({
      deals_won: fc.nat(500),
      proposals: fc.nat(500),
      demos: fc.nat(500),
      meetings_held: fc.nat(500),
      calls: fc.nat(5000),
    });
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 1, max: 10_000 }), (own, team, missing) => {
        const { steps } = wayBack({ kpi: 'deals_won', missing }, counted(own), counted(team));
        const needed = [missing, ...steps.map((step) => step.needed)];
        expect(needed).toEqual(needed.toSorted((a, b) => a - b));
      }),
    );
  });
});
