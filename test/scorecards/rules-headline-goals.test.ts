import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/scorecards/rules/headline-types.ts';
import { firstWeek, noData, stillNoData, usualWeek } from '../../src/scorecards/rules/headlines/fallbacks.ts';
import {
  goalReached,
  goalStreak,
  longGoalBehind,
  longGoalOnCourse,
  longGoalReached,
} from '../../src/scorecards/rules/headlines/goals.ts';
import { everyone, firstDeal } from '../../src/scorecards/rules/headlines/people.ts';
import type { TeamMeasure } from '../../src/scorecards/rules/team-week.ts';
import { measure, people, period, quarterGoal, sixPeople, teamWeek, wonDeal } from './weeks.ts';

const withMeasures = (...measures: TeamMeasure[]) => teamWeek({ measures });
const params = (candidate: Candidate | null) => candidate?.params;

describe('a goal reached', () => {
  it('names the measure that matters most and how many others were reached', () => {
    const week = withMeasures(
      measure('calls', { actual: 400, goal: 300 }),
      measure('demos', { actual: 19, goal: 20 }),
      measure('deals_won', { actual: 5, goal: 5, by: { ana: 2, bora: 1, cem: 1, deniz: 1 } }),
    );
    expect(params(goalReached(week))).toEqual({
      kpi: 'deals_won',
      actual: 5,
      goal: 5,
      otherGoals: 1,
      cause: { kind: 'contributors', k: 4, n: 6 },
    });
  });

  it.each([
    ['one short of it', { actual: 299, goal: 300 }],
    ['no goal', { actual: 299 }],
    ['a goal of zero, which is none', { actual: 299, goal: 0 }],
  ])('is not %s', (_, given) => {
    expect(goalReached(withMeasures(measure('calls', given)))).toBeNull();
  });

  it('is worth more the farther it was passed, and less when it was one or two', () => {
    const strength = (actual: number, goal: number) =>
      goalReached(withMeasures(measure('demos', { actual, goal })))?.strength ?? 0;
    expect(strength(30, 20)).toBeGreaterThan(strength(20, 20));
    expect(strength(2, 2)).toBeLessThan(strength(20, 20));
  });
});

describe('a goal reached weeks in a row', () => {
  const calls = (history: (number | null)[], goalHistory: (number | null)[] | undefined, actual = 310) =>
    measure('calls', { actual, goal: 300, history, ...(goalHistory && { goalHistory }) });

  it.each([
    ['this week and the two before', calls([200, 300, 320], [300, 300, 300]), 3],
    ['every known week', calls([310, 310, 310], [300, 300, 300]), 4],
    ['against the goals those weeks had', calls([200, 210, 310], [200, 200, 300]), 4],
  ])('%s', (_, given, weeks) => {
    expect(params(goalStreak(withMeasures(given)))).toMatchObject({ kpi: 'calls', weeks });
  });

  it.each([
    ['two weeks', calls([200, 310], [300, 300])],
    ['a week without a goal among them', calls([310, 310], [null, 300])],
    ['an unknown week among them', calls([310, null], [300, 300])],
    ['goals that are not known', calls([310, 310, 310], undefined)],
    ['a week that missed it', calls([310, 310, 310], [300, 300, 300], 299)],
  ])('are not %s', (_, given) => {
    expect(goalStreak(withMeasures(given))).toBeNull();
  });
});

describe('the goal of a longer period', () => {
  const revenue = measure('revenue_won', { actual: 21_000_000 });
  const week = (given: Parameters<typeof quarterGoal>[0]) =>
    teamWeek({ measures: [revenue], longGoals: [quarterGoal(given)] });

  it('is reached in the week that passed it, and not news a week later', () => {
    const passed = { status: 'done', actual: 210_000_000, target: 200_000_000 } as const;
    expect(params(longGoalReached(week(passed)))).toMatchObject({ thisWeek: 21_000_000, kpi: 'revenue_won' });
    expect(longGoalReached(week({ ...passed, actual: 221_000_001 }))).toBeNull();
    expect(longGoalReached(week({ ...passed, actual: 221_000_000 }))).toBeNull();
  });

  it('never counts days of the week that lie outside of the period', () => {
    const november = period('2026-11');
    const week49 = { ...week({ period: november, status: 'ahead' }), week: period('2026-W49') };
    expect(params(longGoalOnCourse(week49))).toMatchObject({ thisWeek: null });
  });

  it.each([
    ['ahead', longGoalOnCourse],
    ['on_track', longGoalOnCourse],
    ['slipping', longGoalBehind],
    ['behind', longGoalBehind],
  ] as const)('is told when %s', (status, find) => {
    expect(params(find(week({ status })))).toMatchObject({ status, thisWeek: 21_000_000, remainingDays: 20 });
    const other = find === longGoalBehind ? longGoalOnCourse : longGoalBehind;
    expect(other(week({ status }))).toBeNull();
  });

  it.each(['not_started', 'too_early', 'lumpy', 'over'] as const)('is not judged when %s', (status) => {
    const given = week({ status });
    expect([longGoalReached(given), longGoalOnCourse(given), longGoalBehind(given)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is not called behind when no day is left to mend it', () => {
    expect(longGoalBehind(week({ status: 'behind', remainingDays: 0, requiredPerDay: null }))).toBeNull();
  });

  it('weighs more the more of the period is gone', () => {
    const at = (fraction: number) => longGoalBehind(week({ fraction }))?.strength ?? 0;
    expect(at(0.9)).toBeGreaterThan(at(0.2));
  });
});

describe('everybody on the board', () => {
  const all = { ana: 1, bora: 2, cem: 3, deniz: 4, ece: 5, filiz: 6 };

  it('is news after a week in which somebody was missing', () => {
    const week = withMeasures(
      measure('calls', { actual: 21, history: [10], by: all, before: { ana: 5, bora: 5 } }),
    );
    expect(params(everyone(week))).toEqual({ kpi: 'calls', actual: 21, n: 6, before: 2 });
    const again = measure('calls', { actual: 21, history: [21], by: all, before: all });
    expect(everyone(withMeasures(again))).toBeNull();
  });

  it('does not count the lead', () => {
    const members = sixPeople.map((member) => ({ ...member, isManager: member.name === 'Ana' }));
    const week = teamWeek({ members, measures: [measure('calls', { actual: 20, by: { ...all, ana: 0 } })] });
    expect(params(everyone(week))).toMatchObject({ n: 5 });
  });

  it.each([
    ['one has nothing', sixPeople, { ...all, ece: 0 }],
    ['there are only two people', people('Ana', 'Bora'), all],
  ])('is not told when %s', (_, members, by) => {
    expect(everyone(teamWeek({ members, measures: [measure('calls', { actual: 16, by })] }))).toBeNull();
  });
});

describe('a first deal', () => {
  const starter = (startedOn: string | null, history: (number | null)[], deals = 1) => {
    const [ana, ...others] = sixPeople;
    if (!ana) throw new Error('no people');
    const won = measure('deals_won', { actual: 1, history });
    const figures = [{ personId: 'ana', actual: deals, history }];
    return teamWeek({
      members: [{ ...ana, startedOn }, ...others],
      measures: [{ ...won, people: figures }],
      wonDeals: [wonDeal('Acme', 1_200_000)],
    });
  };

  it.each([
    ['in the week of the start', '2026-11-18', [4, 3], 1],
    ['in the sixth week', '2026-10-12', [null, 0, 0, 0, 0, 0], 6],
  ])('of a new starter %s', (_, startedOn, history, weeksSinceStart) => {
    const zeros = history.map((count) => count && 0);
    expect(params(firstDeal(starter(startedOn, zeros)))).toEqual({
      name: 'Ana',
      deal: { externalId: 'id-Acme', customer: 'Acme', product: null },
      amount: 1_200_000,
      currency: 'USD',
      weeksSinceStart,
    });
  });

  it.each([
    ['a deal in an earlier week', starter('2026-10-12', [0, 0, 1, 0, 0])],
    ['an unknown week since the start', starter('2026-10-12', [null, 0, 0, 0, 0])],
    ['a start before the first known week', starter('2026-01-05', [0, 0, 0, 0, 0])],
    ['an unknown start', starter(null, [0, 0, 0, 0, 0])],
    ['no deal', starter('2026-10-12', [0, 0, 0, 0, 0], 0)],
  ])('is not claimed after %s', (_, week) => {
    expect(firstDeal(week)).toBeNull();
  });
});

describe('weeks with little to tell', () => {
  it('the first week of all tells its figures, at most four', () => {
    const week = withMeasures(
      measure('calls', { actual: 30, by: { ana: 30 } }),
      measure('emails', { actual: 20 }),
      measure('demos', { actual: 2 }),
      measure('deals_won', { actual: 1 }),
      measure('revenue_won', { actual: 500 }),
    );
    expect(params(firstWeek(week))).toMatchObject({
      figures: [
        { kpi: 'emails', actual: 20 },
        { kpi: 'demos', actual: 2 },
        { kpi: 'deals_won', actual: 1 },
        { kpi: 'revenue_won', actual: 500 },
      ],
    });
    expect(firstWeek(withMeasures(measure('calls', { actual: 30, history: [1] })))).toBeNull();
    expect(firstWeek(withMeasures())).toBeNull();
  });

  it.each([
    ['of a team never seen before: log', teamWeek(), true, 1],
    ['of a team that logs: log', withMeasures(measure('calls', { history: [30] })), true, 1],
    [
      'of a team that only has deals: import, if there is nothing better to say',
      withMeasures(measure('deals_won', { history: [3] })),
      false,
      0.2,
    ],
  ])('no data %s', (_, week, byHand, strength) => {
    expect(noData(week)).toEqual({ rule: 'no_data', strength, params: { people: 6, byHand } });
    expect(stillNoData(week)?.strength).toBeLessThan(strength);
  });

  it('there is data as soon as something was counted', () => {
    expect(noData(withMeasures(measure('calls', { actual: 1 })))).toBeNull();
  });

  it.each([
    ['within 20% of the median of four weeks', 118, [90, 100, 100, 110], true],
    ['outside of it', 121, [90, 100, 100, 110], false],
    ['of three weeks', 100, [null, 100, 100, 100], false],
  ])('a usual week is one %s', (_, actual, history, expected) => {
    expect(usualWeek(withMeasures(measure('calls', { actual, history }))) !== null).toBe(expected);
  });
});
