import { describe, expect, it } from 'vitest';
import { explain } from '../../src/scorecards/rules/causes.ts';
import type { Candidate } from '../../src/scorecards/rules/headline-types.ts';
import {
  bestSince,
  bigFall,
  bigRise,
  record,
  risingStreak,
  shortWeek,
} from '../../src/scorecards/rules/headlines/changes.ts';
import {
  concentrated,
  largerDeals,
  mainProduct,
  noDeals,
} from '../../src/scorecards/rules/headlines/deals.ts';
import type { TeamMeasure, TeamWeek } from '../../src/scorecards/rules/team-week.ts';
import { measure, people, sixPeople, teamWeek, wonDeal } from './weeks.ts';

const withMeasures = (...measures: TeamMeasure[]) => teamWeek({ measures });
const params = (candidate: Candidate | null) => candidate?.params;
const causeOf = (candidate: Candidate | null) =>
  candidate && 'cause' in candidate.params && candidate.params.cause;

const steadyWeeks = [100, 110, 90, 105, 95, 100, 100];

describe('a record week', () => {
  it('is the best of eight weeks or more', () => {
    const week = withMeasures(measure('calls', { actual: 130, history: steadyWeeks }));
    expect(params(record(week))).toMatchObject({ kpi: 'calls', actual: 130, before: 110, weeks: 8 });
  });

  it.each([
    ['the best of seven', { actual: 130, history: steadyWeeks.slice(1) }],
    ['the best of eight of which one is unknown', { actual: 130, history: [null, ...steadyWeeks.slice(1)] }],
    ['less than 5% better', { actual: 115, history: steadyWeeks }],
    ['an equalled best', { actual: 110, history: steadyWeeks }],
    ['a best of fewer than ten', { actual: 9, history: [1, 1, 1, 1, 1, 1, 1] }],
    ['nothing, after weeks of nothing', { actual: 0, history: [0, 0, 0, 0, 0, 0, 0] }],
  ])('is not %s', (_, given) => {
    expect(record(withMeasures(measure('calls', given)))).toBeNull();
  });

  it('in revenue needs three deals behind it', () => {
    const revenue = measure('revenue_won', { actual: 900, history: steadyWeeks });
    const deals = (actual: number) => measure('deals_won', { actual, history: [3, 3, 3, 3, 3, 3, 3] });
    expect(record(withMeasures(revenue, deals(2)))).toBeNull();
    expect(params(record(withMeasures(revenue, deals(3))))).toMatchObject({
      kpi: 'revenue_won',
      before: 110,
    });
  });

  it('in revenue beats one in calls', () => {
    const week = withMeasures(
      measure('calls', { actual: 130, history: steadyWeeks }),
      measure('deals_won', { actual: 3, history: [4, 4, 4, 4, 4, 4, 4] }),
      measure('revenue_won', { actual: 130, history: steadyWeeks }),
    );
    expect(params(record(week))).toMatchObject({ kpi: 'revenue_won' });
  });
});

describe('a big rise', () => {
  it('names the share it rose by', () => {
    // 60 more on 100: chance makes √(100+160) ≈ 16 of it, so 3.7 usual steps.
    const week = withMeasures(measure('calls', { actual: 160, history: [100] }));
    expect(params(bigRise(week))).toMatchObject({ kpi: 'calls', actual: 160, percent: 0.6 });
  });

  it.each([
    ['under a quarter', { actual: 124, history: [100] }],
    ['a few more of a few', { actual: 12, history: [7] }],
    // 10 more on 30: √(30+40) = 8.4, so 1.2 steps.
    ['within what chance makes', { actual: 40, history: [30] }],
    // Steps of 100 either way are usual here, so 60 is nothing.
    ['within what this team’s weeks do', { actual: 160, history: [100, 200, 100, 200, 100] }],
    ['from an unknown week', { actual: 160, history: [100, null] }],
    ['from nothing, which has no share', { actual: 160, history: [0] }],
  ])('is not %s', (_, given) => {
    expect(bigRise(withMeasures(measure('calls', given)))).toBeNull();
  });

  it('of the deals needs eight in both weeks together', () => {
    expect(bigRise(withMeasures(measure('deals_won', { actual: 6, history: [1] })))).toBeNull();
    // 9 more on 3: √12 ≈ 3.5, so 2.6 steps.
    expect(params(bigRise(withMeasures(measure('deals_won', { actual: 12, history: [3] }))))).toMatchObject({
      percent: 3,
    });
  });

  describe('is explained by', () => {
    const calls = (by: Record<string, number>, before: Record<string, number>) =>
      measure('calls', { actual: 160, history: [100], by, before });
    it('few people, when they carried at least 60% of it', () => {
      const week = withMeasures(
        calls(
          { ana: 50, bora: 45, cem: 20, deniz: 15, ece: 15, filiz: 15 },
          { ana: 20, bora: 20, cem: 15, deniz: 15, ece: 15, filiz: 15 },
        ),
      );
      // Rises of 30, 25 and 5: the first two make 55 of 60.
      expect(causeOf(bigRise(week))).toEqual({ kind: 'few', k: 2, n: 6 });
    });

    it('most people, when it was spread', () => {
      const week = withMeasures(
        calls(
          { ana: 30, bora: 30, cem: 30, deniz: 30, ece: 25, filiz: 15 },
          { ana: 18, bora: 18, cem: 17, deniz: 17, ece: 15, filiz: 15 },
        ),
      );
      // 12, 12, 13, 13 and 10: three make 38 of 60, four 50; 60% is 36, so three of six carry it.
      expect(causeOf(bigRise(week))).toEqual({ kind: 'few', k: 3, n: 6 });
      const wide = withMeasures(
        calls(
          { ana: 26, bora: 26, cem: 26, deniz: 26, ece: 26, filiz: 30 },
          { ana: 16, bora: 16, cem: 16, deniz: 16, ece: 16, filiz: 20 },
        ),
      );
      // Six times 10: four are needed for 36 of 60, more than half of the people.
      expect(causeOf(bigRise(wide))).toEqual({ kind: 'many_up', k: 6, n: 6 });
    });

    it('a week with more days than the one before, and what that did per day', () => {
      const week = teamWeek({
        measures: [measure('calls', { actual: 160, history: [100] })],
        days: { thisWeek: { working: 5, empty: [] }, lastWeek: { working: 4, empty: [] } },
      });
      // 160 / 5 = 32 a day after 100 / 4 = 25.
      expect(causeOf(bigRise(week))).toEqual({ kind: 'days', now: 5, before: 4, perDay: 0.28 });
    });

    it('the level per day, in a team of one', () => {
      const week = teamWeek({
        members: people('Ana'),
        measures: [measure('calls', { actual: 160, history: [100], by: { ana: 160 } })],
      });
      expect(causeOf(bigRise(week))).toEqual({ kind: 'per_day', kpi: 'calls', amount: 32 });
    });

    it('nothing, when the level per day of a single day would only say the number again', () => {
      const oneDay = { working: 1, empty: [] };
      const week = teamWeek({
        members: people('Ana'),
        measures: [measure('calls', { actual: 160, history: [100], by: { ana: 160 } })],
        days: { thisWeek: oneDay, lastWeek: oneDay },
      });
      expect(causeOf(bigRise(week))).toBeNull();
    });
  });
});

describe('a rise in revenue is explained by', () => {
  const explained = (now: [revenue: number, deals: number], before: [number, number], sizes: number[]) => {
    const revenue = measure('revenue_won', { actual: now[0], history: [before[0]] });
    const deals = measure('deals_won', { actual: now[1], history: [before[1]] });
    const wonDeals = sizes.map((size, index) => wonDeal(`Customer ${index}`, size));
    return explain(revenue, teamWeek({ measures: [revenue, deals], wonDeals }), 'up');
  };

  it.each([
    [
      'one deal with half of it',
      explained([2000, 4], [800, 8], [1100, 400, 300, 200]),
      { kind: 'deals', share: 0.55 },
    ],
    [
      'two deals with 60% of it',
      explained([2000, 5], [800, 8], [800, 600, 300, 200, 100]),
      { kind: 'deals', share: 0.7 },
    ],
    [
      'the number of deals',
      explained([2000, 10], [1000, 5], Array<number>(10).fill(200)),
      { kind: 'deal_count', now: 10, before: 5 },
    ],
    [
      'the size of the deals',
      explained([2500, 5], [1000, 5], Array<number>(5).fill(500)),
      { kind: 'deal_size', now: 500, before: 200 },
    ],
    [
      'the size, when one of two deals is no story',
      explained([2500, 2], [1000, 2], [2000, 500]),
      { kind: 'deal_size' },
    ],
    [
      'a deal that is more than all of it: nothing of the kind',
      explained([2000, 4], [1000, 4], [2500, 0, 0, 0]),
      { kind: 'deal_size' },
    ],
  ])('%s', (_, cause, expected) => {
    expect(cause).toMatchObject(expected);
  });
});

describe('a big fall', () => {
  const fall = (given: Parameters<typeof measure>[1] = {}, week: Partial<TeamWeek> = {}) =>
    bigFall(teamWeek({ measures: [measure('calls', { actual: 60, history: [100], ...given })], ...week }));

  it('names the share it fell by, as a positive number', () => {
    // 40 less: √160 ≈ 12.6, so 3.2 steps.
    expect(params(fall())).toMatchObject({ kpi: 'calls', actual: 60, percent: 0.4 });
  });

  it('is weaker than a rise of the same size', () => {
    const rise = bigRise(withMeasures(measure('calls', { actual: 100, history: [60] })));
    expect(fall()?.strength).toBeLessThan(rise?.strength ?? 0);
  });

  it.each([
    ['under a quarter', { actual: 76 }],
    ['within what chance makes', { actual: 20, history: [29] }],
  ])('is not %s', (_, given) => {
    expect(fall(given)).toBeNull();
  });

  it('to nothing is still a fall', () => {
    expect(params(fall({ actual: 0 }))).toMatchObject({ percent: 1 });
  });

  it('says first that somebody’s figures are missing', () => {
    const by = { ana: 20, bora: 20, cem: 20 };
    const before = { ana: 20, bora: 20, cem: 20, deniz: 20, ece: 20 };
    expect(causeOf(fall({ by, before }))).toEqual({ kind: 'missing', k: 2, n: 6 });
  });

  it('misses nobody who was away', () => {
    const by = { ana: 20, bora: 20, cem: 20 };
    const before = { ana: 20, bora: 20, cem: 20, deniz: 20, ece: 20 };
    const members = sixPeople.map((member) => ({ ...member, isAway: member.name === 'Ece' }));
    expect(causeOf(fall({ by, before }, { members }))).toEqual({ kind: 'missing', k: 1, n: 5 });
  });

  it('knows a short week, and is then hardly news', () => {
    const short = fall(
      { actual: 74 },
      { days: { thisWeek: { working: 4, empty: [] }, lastWeek: { working: 5, empty: [] } } },
    );
    // 74 / 4 = 18.5 a day after 20: 7.5% less.
    expect(causeOf(short)).toMatchObject({ kind: 'days', now: 4, before: 5, perDay: -0.075 });
    expect(short?.strength).toBeLessThan(0.45);
  });

  it('knows days on which nothing at all was counted, in a team with calls every day', () => {
    const empty = ['2026-11-19', '2026-11-20'];
    const days = { thisWeek: { working: 5, empty }, lastWeek: { working: 5, empty: [] } };
    // 60 / 3 = 20 a day, as before.
    expect(causeOf(fall({}, { days }))).toEqual({ kind: 'empty_days', days: empty, perDay: 0 });
    const rare = bigFall(teamWeek({ measures: [measure('demos', { actual: 6, history: [20] })], days }));
    expect(causeOf(rare)).not.toMatchObject({ kind: 'empty_days' });
  });

  it('knows that the week before was the best of all', () => {
    const history = [70, 75, 70, 80, 70, 75, 70, 120];
    expect(causeOf(fall({ actual: 70, history }))).toEqual({ kind: 'after_best', weeks: 8 });
  });

  it('speaks of the team when most of it fell, and of nobody in particular', () => {
    const before = { ana: 20, bora: 20, cem: 20, deniz: 20, ece: 20 };
    const by = { ana: 10, bora: 10, cem: 10, deniz: 10, ece: 20 };
    expect(causeOf(fall({ by, before }))).toEqual({ kind: 'many_down', k: 4, n: 6 });
    const oneFell = fall({ actual: 62, by: { ana: 2, bora: 20, cem: 20, deniz: 20 }, before });
    expect(JSON.stringify(oneFell)).not.toMatch(/ana/i);
  });
});

describe('weeks rising in a row', () => {
  it.each([
    [3, [50, 40, 42, 44], 50],
    [4, [40, 42, 44, 46], 50],
  ])('are %i', (weeks, history, actual) => {
    expect(params(risingStreak(withMeasures(measure('calls', { actual, history }))))).toMatchObject({
      weeks,
      from: 40,
      actual,
    });
  });

  it.each([
    ['two rises', { actual: 50, history: [60, 40, 44] }],
    ['an equal week among them', { actual: 50, history: [40, 44, 44] }],
    ['an unknown week among them', { actual: 50, history: [40, null, 44] }],
    ['less than 15% together', { actual: 45, history: [40, 41, 43] }],
    ['fewer than ten', { actual: 9, history: [1, 2, 3] }],
  ])('are not %s', (_, given) => {
    expect(risingStreak(withMeasures(measure('calls', given)))).toBeNull();
  });
});

describe('the most in some weeks', () => {
  it.each([
    ['six, over five lower ones', [90, 50, 40, 60, 55, 58], 6],
    ['all known ones', [null, 50, 40, 60, 55, 58], 6],
  ])('is told of %s', (_, history, weeks) => {
    const week = withMeasures(measure('calls', { actual: 70, history }));
    expect(params(bestSince(week))).toMatchObject({ kpi: 'calls', actual: 70, weeks });
  });

  it.each([
    ['five weeks', { actual: 70, history: [90, 40, 60, 55, 58] }],
    ['an equalled number', { actual: 60, history: [50, 40, 60, 55, 58] }],
    ['fewer than ten', { actual: 9, history: [1, 1, 1, 1, 1] }],
  ])('is not told of %s', (_, given) => {
    expect(bestSince(withMeasures(measure('calls', given)))).toBeNull();
  });

  it('is weaker than a record', () => {
    const week = withMeasures(measure('calls', { actual: 130, history: steadyWeeks }));
    expect(bestSince(week)?.strength).toBeLessThan(record(week)?.strength ?? 0);
  });
});

describe('a short week', () => {
  const days = { thisWeek: { working: 4, empty: [] }, lastWeek: { working: 5, empty: [] } };
  const calls = measure('calls', { actual: 248, history: [320] });

  it('compares the level per day', () => {
    expect(params(shortWeek(teamWeek({ measures: [calls], days })))).toEqual({
      kpi: 'calls',
      actual: 248,
      perDay: 62,
      perDayBefore: 64,
      cause: { kind: 'days', now: 4, before: 5, perDay: -0.03125 },
    });
  });

  it.each([
    ['as many days as the week before', { measures: [calls] }],
    ['more days', { measures: [calls], days: { thisWeek: days.lastWeek, lastWeek: days.thisWeek } }],
    ['no day at all', { measures: [calls], days: { ...days, thisWeek: { working: 0, empty: [] } } }],
    [
      'only deals, which come in their own time',
      { measures: [measure('deals_won', { actual: 20, history: [30] })], days },
    ],
  ])('needs more than %s', (_, given) => {
    expect(shortWeek(teamWeek(given))).toBeNull();
  });
});

describe('one large deal', () => {
  const week = (total: number, ...sizes: number[]) =>
    teamWeek({
      measures: [measure('revenue_won', { actual: total })],
      wonDeals: sizes.map((size, index) => wonDeal(`Customer ${index}`, size, { ownerName: 'Bora' })),
    });

  it('made more than half of the revenue of four deals or more', () => {
    expect(params(concentrated(week(1000, 710, 150, 100, 40)))).toEqual({
      deal: { externalId: 'id-Customer 0', customer: 'Customer 0', product: null },
      ownerName: 'Bora',
      share: 0.71,
      total: 1000,
      otherDeals: 3,
    });
  });

  it.each([
    ['exactly half', week(1000, 500, 300, 100, 100)],
    ['most of three deals', week(1000, 900, 50, 50)],
    ['no revenue', week(0, 0, 0, 0, 0)],
  ])('is not %s', (_, given) => {
    expect(concentrated(given)).toBeNull();
  });
});

describe('larger deals', () => {
  const week = (revenue: number, deals: number, history = [1000, 1000, 1000, 1000, 1000]) =>
    withMeasures(
      measure('revenue_won', { actual: revenue, history }),
      measure('deals_won', { actual: deals, history: history.map(() => 10) }),
    );

  it('are told from 30% above the median week on', () => {
    // Ten deals for 1000 a week are 100 each; 650 for five are 130.
    expect(params(largerDeals(week(650, 5)))).toEqual({ average: 130, usual: 100, deals: 5 });
  });

  it.each([
    ['29% more', week(645, 5)],
    ['four deals', week(800, 4)],
    ['four weeks to compare with', week(650, 5, [1000, 1000, 1000, 1000])],
    ['weeks without revenue to compare with', week(650, 5, [0, 0, 0, 0, 0])],
  ])('are not told of %s', (_, given) => {
    expect(largerDeals(given)).toBeNull();
  });
});

describe('the main product', () => {
  const week = (...sales: [product: string | null, amount: number][]) =>
    teamWeek({
      measures: [measure('revenue_won', { actual: sales.reduce((sum, [, amount]) => sum + amount, 0) })],
      wonDeals: sales.map(([product, amount], index) => wonDeal(`Customer ${index}`, amount, { product })),
    });
  const five: [string, number][] = ['A', 'B', 'C', 'D', 'E'].map((product) => [product, 120]);

  it('made at least 40% of the revenue with three deals or more', () => {
    const sold = week(['GTX', 200], ['GTX', 100], ['GTX', 100], ...five);
    expect(params(mainProduct(sold))).toEqual({
      product: 'GTX',
      share: 0.4,
      total: 1000,
      deals: 3,
      allDeals: 8,
    });
  });

  it.each([
    ['made less', week(['GTX', 190], ['GTX', 100], ['GTX', 100], ...five)],
    ['made it with two deals', week(['GTX', 300], ['GTX', 100], ['F', 0], ...five)],
    ['is one of few deals', week(['GTX', 300], ['GTX', 100], ['GTX', 100], ['F', 10])],
    ['is the only one there is', week(...Array.from({ length: 8 }, (): [string, number] => ['GTX', 100]))],
    ['is not known', week(...Array.from({ length: 8 }, (): [null, number] => [null, 100]))],
  ])('is not told when it %s', (_, given) => {
    expect(mainProduct(given)).toBeNull();
  });
});

describe('a week without deals', () => {
  const deals = (history: (number | null)[], actual = 0) => measure('deals_won', { actual, history });

  it('is news for a team that usually wins some, and counts what is on its way', () => {
    const openDeals = [{ externalId: 'a', customer: null, product: null, stage: 'Demo', daysInStage: 3 }];
    const week = teamWeek({
      measures: [deals([2, 3, 2, 4]), measure('proposals', { actual: 6 })],
      openDeals,
    });
    expect(params(noDeals(week))).toEqual({ proposals: 6, openDeals: 1, usual: 2.5 });
  });

  it.each([
    ['won one', deals([2, 3, 2, 4], 1)],
    // A mean of one a week leaves e⁻¹ = 37% of the weeks empty.
    ['usually wins one', deals([1, 1, 1, 1])],
    ['is known for three weeks only', deals([null, 5, 5, 5])],
    ['never won any', deals([0, 0, 0, 0])],
  ])('is none for a team that %s', (_, measureGiven) => {
    expect(noDeals(withMeasures(measureGiven))).toBeNull();
  });
});
