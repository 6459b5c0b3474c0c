import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teamCard } from '../../src/scorecards/rules/build-card.ts';
import { headline } from '../../src/scorecards/rules/headline.ts';
import type { HeadlineRule } from '../../src/scorecards/rules/headline-types.ts';
import type { TeamWeek } from '../../src/scorecards/rules/team-week.ts';
import { anyTeamWeek } from './any-week.ts';
import { measure, people, quarterGoal, teamWeek, wonDeal } from './weeks.ts';

const usualCalls = [300, 310, 290, 305, 295, 300, 310, 300];
const usualDeals = [4, 5, 3, 4, 5, 4, 3, 4];
const shortWeek = { thisWeek: { working: 4, empty: [] }, lastWeek: { working: 5, empty: [] } };

describe('the headline', () => {
  it.each<[string, HeadlineRule, Partial<TeamWeek>]>([
    ['a zero week of a team that logs', 'no_data', { measures: [measure('calls', { history: usualCalls })] }],
    [
      'a zero week of a team known by its deals',
      'no_deals',
      { measures: [measure('deals_won', { history: usualDeals })] },
    ],
    [
      'a week with calls but no deals',
      'no_deals',
      {
        measures: [
          measure('calls', { actual: 300, history: usualCalls }),
          measure('deals_won', { history: usualDeals }),
        ],
      },
    ],
    [
      'a record week',
      'record',
      {
        measures: [
          measure('calls', { actual: 420, history: usualCalls }),
          measure('deals_won', { actual: 4, history: usualDeals }),
        ],
      },
    ],
    ['a bad week', 'big_fall', { measures: [measure('calls', { actual: 150, history: usualCalls })] }],
    [
      'a holiday week at the usual level per day',
      'short_week',
      {
        measures: [measure('calls', { actual: 200, history: usualCalls })],
        days: { thisWeek: { working: 3, empty: [] }, lastWeek: { working: 5, empty: [] } },
      },
    ],
    [
      'a holiday week of which the calendar knows nothing',
      'short_week',
      {
        measures: [measure('calls', { actual: 180, history: usualCalls })],
        days: {
          thisWeek: { working: 5, empty: ['2026-11-19', '2026-11-20'] },
          lastWeek: { working: 5, empty: [] },
        },
      },
    ],
    [
      'a bad week that was also short',
      'big_fall',
      { measures: [measure('calls', { actual: 80, history: usualCalls })], days: shortWeek },
    ],
    [
      'a team of one',
      'big_rise',
      {
        members: people('Ana'),
        measures: [measure('calls', { actual: 90, history: [50], by: { ana: 90 }, before: { ana: 50 } })],
      },
    ],
    ['the first week ever', 'first_week', { measures: [measure('calls', { actual: 90, by: { ana: 90 } })] }],
    ['the first week ever, and nothing in it', 'no_data', {}],
    ['a team without people', 'no_data', { members: [] }],
    [
      'an ordinary week',
      'usual_week',
      { measures: [measure('calls', { actual: 302, history: usualCalls })] },
    ],
    [
      'the second week of all',
      'steady_main',
      { measures: [measure('calls', { actual: 302, history: [300] })] },
    ],
    [
      'a week that passed the quarter’s goal, record or not',
      'long_goal_reached',
      {
        measures: [
          measure('deals_won', { actual: 9, history: usualDeals }),
          measure('revenue_won', { actual: 900, goal: 100, history: [1, 1, 1, 1, 1, 1, 1, 1] }),
        ],
        longGoals: [quarterGoal({ status: 'done', actual: 2100, target: 2000 })],
      },
    ],
    [
      'an ordinary week far behind for the quarter',
      'long_goal_behind',
      { measures: [measure('calls', { actual: 302, history: usualCalls })], longGoals: [quarterGoal({})] },
    ],
    [
      'a week that is not over',
      'so_far',
      { measures: [measure('calls', { actual: 30, history: usualCalls })], runningThrough: '2026-11-17' },
    ],
    ['a week that is not over, and nothing in it yet', 'so_far', { runningThrough: '2026-11-17' }],
    [
      'a week that is not over and already a record',
      'record',
      { measures: [measure('calls', { actual: 420, history: usualCalls })], runningThrough: '2026-11-19' },
    ],
  ])('of %s is %s', (_, rule, given) => {
    expect(headline(teamWeek(given)).rule).toBe(rule);
  });

  it('gives way to the next best story when it was told the week before', () => {
    const week = teamWeek({
      measures: [measure('deals_won', { actual: 9, goal: 4, history: usualDeals })],
      wonDeals: [wonDeal('Acme', 100)],
    });
    const told: string[] = [];
    for (let previousRule: string | null = null; told.length < 4; previousRule = told.at(-1) ?? null) {
      told.push(headline({ ...week, previousRule }).rule);
    }
    expect(told[0]).toBe('goal_reached');
    expect(told[1]).toBe('record');
    expect(told[2]).toBe('goal_reached');
  });

  it('finds another template for a second and third week without data', () => {
    const empty = (previousRule: string | null) => headline(teamWeek({ previousRule })).rule;
    expect(empty('no_data')).toBe('still_no_data');
    expect(empty('still_no_data')).toBe('no_data');
  });

  it('is never the same template in two weeks that follow each other', () => {
    fc.assert(
      fc.property(fc.array(anyTeamWeek, { minLength: 2, maxLength: 8 }), (weeks) => {
        let previousRule: string | null = null;
        for (const week of weeks) {
          const { rule } = headline({ ...week, runningThrough: null, previousRule });
          expect(rule).not.toBe(previousRule);
          previousRule = rule;
        }
      }),
    );
  });

  it('changes its template even when the very same week comes again and again', () => {
    fc.assert(
      fc.property(anyTeamWeek, (given) => {
        const week = { ...given, runningThrough: null };
        const first = headline({ ...week, previousRule: null }).rule;
        const second = headline({ ...week, previousRule: first }).rule;
        expect(headline({ ...week, previousRule: second }).rule).not.toBe(second);
      }),
    );
  });

  it('holds only numbers that can be shown, whatever the week', () => {
    fc.assert(
      fc.property(anyTeamWeek, (week) => {
        const numbers: number[] = [];
        JSON.stringify(teamCard(week), (_, value: unknown) => {
          if (typeof value === 'number') numbers.push(value);
          return value;
        });
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
    );
  });
});
