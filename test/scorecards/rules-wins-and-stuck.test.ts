import { describe, expect, it } from 'vitest';
import { memberLines } from '../../src/scorecards/rules/members.ts';
import { stuckDeal } from '../../src/scorecards/rules/stuck.ts';
import { wins } from '../../src/scorecards/rules/wins.ts';
import { measure, people, teamWeek, wonDeal } from './weeks.ts';

describe('wins', () => {
  it('are the three largest deals, with the names of who won them', () => {
    const wonDeals = [
      wonDeal('Small', 100),
      wonDeal('Unpriced', null),
      wonDeal('Large', 900, { ownerName: 'Bora' }),
      wonDeal('Middle', 500),
    ];
    expect(wins(teamWeek({ wonDeals }))).toEqual([
      {
        kind: 'deal',
        name: 'Bora',
        deal: { externalId: 'id-Large', customer: 'Large', product: null },
        amount: 900,
        currency: 'USD',
      },
      {
        kind: 'deal',
        name: 'Ana',
        deal: { externalId: 'id-Middle', customer: 'Middle', product: null },
        amount: 500,
        currency: 'USD',
      },
      {
        kind: 'deal',
        name: 'Ana',
        deal: { externalId: 'id-Small', customer: 'Small', product: null },
        amount: 100,
        currency: 'USD',
      },
    ]);
  });

  it('do not take yen for dollars: another currency comes after the card’s own', () => {
    const wonDeals = [wonDeal('Tokyo', 900_000, { currency: 'JPY' }), wonDeal('Boston', 100)];
    expect(wins(teamWeek({ wonDeals })).map((win) => win.kind === 'deal' && win.deal.customer)).toEqual([
      'Boston',
      'Tokyo',
    ]);
  });

  const sevenWeeks = [10, 12, 9, 11, 10, 12, 8];
  const best = (personId: string, actual: number, history: (number | null)[] = sevenWeeks) => ({
    personId,
    actual,
    history,
  });
  const bests = (...figures: ReturnType<typeof best>[]) =>
    wins(teamWeek({ measures: [{ ...measure('demos', { actual: 60 }), people: figures }] }));

  it('are personal bests of at least eight weeks when no deal was won, widest first', () => {
    expect(bests(best('ana', 15), best('bora', 24), best('cem', 12))).toEqual([
      { kind: 'personal_best', name: 'Bora', kpi: 'demos', actual: 24, weeks: 8 },
      { kind: 'personal_best', name: 'Ana', kpi: 'demos', actual: 15, weeks: 8 },
    ]);
  });

  it.each([
    ['a best of seven weeks', best('ana', 15, sevenWeeks.slice(1))],
    ['unknown weeks, which do not count', best('ana', 15, [null, ...sevenWeeks.slice(1)])],
    ['four of anything', best('ana', 4, [1, 1, 1, 1, 1, 1, 1])],
    ['a first figure after none', best('ana', 15, [0, 0, 0, 0, 0, 0, 0])],
    ['an equalled best', best('ana', 12)],
  ])('are not %s', (_, figure) => {
    expect(bests(figure)).toEqual([]);
  });

  it('name a person once, with the widest best', () => {
    const both = [
      { ...measure('calls', { actual: 13 }), people: [best('ana', 13)] },
      { ...measure('demos', { actual: 24 }), people: [best('ana', 24)] },
    ];
    expect(wins(teamWeek({ measures: both })).map((win) => win.kind === 'personal_best' && win.kpi)).toEqual([
      'demos',
    ]);
  });

  it('are none in a week without any', () => {
    expect(wins(teamWeek())).toEqual([]);
  });
});

describe('the one deal that is stuck', () => {
  const open = (externalId: string, daysInStage: number, stage = 'Proposal') => ({
    externalId,
    customer: `Customer ${externalId}`,
    product: null,
    stage,
    daysInStage,
  });
  const proposal = { stage: 'Proposal', medianDays: 21, n: 10 };

  it.each([
    [
      'the oldest of those over twice the median',
      [open('a', 43), open('b', 60), open('c', 50)],
      [proposal],
      'b',
    ],
    ['none at exactly twice the median', [open('a', 42)], [proposal], undefined],
    ['one a day over it', [open('a', 43)], [proposal], 'a'],
    [
      'none when fewer than ten deals stand behind the median',
      [open('a', 400)],
      [{ ...proposal, n: 9 }],
      undefined,
    ],
    ['none in a stage nothing is known of', [open('a', 400, 'Legal')], [proposal], undefined],
    [
      'not the oldest of all, when its stage usually takes long',
      [open('a', 90, 'Legal'), open('b', 50)],
      [proposal, { stage: 'Legal', medianDays: 60, n: 30 }],
      'b',
    ],
    ['of two equally old ones always the same', [open('z', 60), open('a', 60)], [proposal], 'a'],
    ['a median of zero days taken as one', [open('a', 2)], [{ ...proposal, medianDays: 0 }], undefined],
    ['none without open deals', [], [proposal], undefined],
  ])('is %s', (_, openDeals, stages, expected) => {
    expect(stuckDeal(openDeals, stages)?.deal.externalId).toBe(expected);
  });

  it('comes with the numbers that make it so, and without an owner', () => {
    const withOwner = { ...open('a', 43), ownerName: 'Ana' };
    expect(stuckDeal([withOwner], [proposal])).toEqual({
      deal: { externalId: 'a', customer: 'Customer a', product: null },
      stage: 'Proposal',
      daysInStage: 43,
      medianDays: 21,
      n: 10,
    });
  });
});

describe('members’ figures', () => {
  const [lead, ...others] = people('Zeynep', 'Çınar', 'Cem', 'Işıl', 'İlke', 'Dora');
  if (!lead) throw new Error('no lead');
  const members = [{ ...lead, isManager: true }, ...others];

  it('stand in the order of names of the team’s language, its lead apart', () => {
    const { members: lines, leads } = memberLines(
      teamWeek({ members, locale: 'tr', measures: [measure('calls', { actual: 1, by: { zeynep: 1 } })] }),
    );
    expect(lines.map((line) => line.name)).toEqual(['Cem', 'Çınar', 'Dora', 'Işıl', 'İlke']);
    expect(leads.map((line) => line.name)).toEqual(['Zeynep']);
  });

  it('hold what was counted, in the catalogue’s order, and nothing of zeros', () => {
    const measures = [
      measure('revenue_won', { actual: 500, by: { cem: 500 } }),
      measure('calls', { actual: 12, by: { cem: 12, dora: 0 } }),
    ];
    const { members: lines } = memberLines(teamWeek({ members, measures }));
    expect(lines.find((line) => line.name === 'Cem')?.figures).toEqual([
      { kpi: 'calls', actual: 12 },
      { kpi: 'revenue_won', actual: 500 },
    ]);
    expect(lines.find((line) => line.name === 'Dora')?.figures).toEqual([]);
  });
});
