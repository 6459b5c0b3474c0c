import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalLine } from '../../src/goals/actions/goal-line.ts';
import { goalLinesOfPeople } from '../../src/goals/actions/lines-of-people.ts';
import { seasonWords } from '../../src/goals/messages/why-words.ts';
import { pace } from '../../src/goals/rules/pace.ts';
import { seasonalShare, seasonalTarget, seasonalWeights } from '../../src/goals/rules/seasonal.ts';
import type { OwnCalendar } from '../../src/kernel/calendar.ts';
import { plainYear } from '../../src/kernel/company-year.ts';
import { addDays } from '../../src/kernel/date.ts';
import { periodContaining, periodFromKey } from '../../src/kernel/period.ts';
import { setSeason } from '../../src/kpis/actions/season.ts';
import { seasonIn } from '../../src/kpis/rules/season.ts';
import { translate } from '../../src/locales/index.ts';
import { openSqlite, salesCompany } from '../activity/sales-company.ts';

const week = [1, 2, 3, 4, 5];
const quarter = (() => {
  const found = periodFromKey('2026-Q4');
  if (!found) throw new Error('No quarter');
  return found;
})();

/** October 20, November 30, December 50. */
const season = seasonIn(
  new Map([['', [5, 5, 5, 5, 5, 5, 5, 5, 5, 20, 30, 50]]]),
  'revenue_won',
  plainYear,
  quarter,
);
if (!season) throw new Error('No season');

const at = (asOf: string, actual: number) =>
  pace({ actual, target: 1000, period: quarter, asOf, calendar: week, kpiClass: 'activity', season });

describe('a seasonal pace', () => {
  it.each<[string, number]>([
    // Whole months by their weights of 100, and of the running one the part of its working days.
    ['2026-10-01', 0],
    ['2026-11-01', 200],
    // November has 21 working days; 14 of them before the 20th.
    ['2026-11-20', 400],
    ['2026-12-01', 500],
    // December has 23; 8 before the 11th: 500 + 500 × 8 / 23.
    ['2026-12-11', 500 + (500 * 8) / 23],
    ['2027-01-01', 1000],
  ])('before %s expects %d of 1000', (asOf, expected) => {
    expect(at(asOf, 0).expected).toBeCloseTo(expected, 9);
  });

  it('judges by what the season expects: 400 on 20 November is on pace, where even days expect 562', () => {
    expect(at('2026-11-20', 400)).toMatchObject({ status: 'on_track', ratio: 1 });
    const even = pace({
      actual: 400,
      target: 1000,
      period: quarter,
      asOf: '2026-11-20',
      calendar: week,
      kpiClass: 'activity',
    });
    expect(even.status).toBe('behind');
  });

  it('weighs a month less for somebody who came in it, and its months still add up to all', () => {
    // From 16 November on: 11 of its 21 working days, 30 × 11/21 and 50.
    const came: OwnCalendar = {
      week,
      holidays: new Map(),
      daysOff: new Map(),
      service: { from: '2026-11-16', until: null, by: 'working_days' },
    };
    const { total } = seasonalWeights(season, '2027-01-01', came);
    expect(total / 1_000_000).toBeCloseTo((30 * 11) / 21 + 50, 5);
    expect(seasonalShare(season, { start: '2026-10-01', end: '2026-11-16' }, came)).toBe(0);
    expect(seasonalShare(season, { start: '2026-11-16', end: '2027-01-01' }, came)).toBe(1);
  });

  it('counts of a number what the months served hold: 86,667 of 100,000 for who came in March (domain.md §3.4)', () => {
    // Quarters of 20, 20, 20 and 40 %; of the first one a third.
    const year = periodContaining('year', '2026-05-01');
    const quarters = [20, 20, 20, 20, 20, 20, 20, 20, 20, 40, 40, 40];
    const months = seasonIn(new Map([['', quarters]]), 'revenue_won', plainYear, year) ?? [];
    const came: OwnCalendar = {
      week,
      holidays: new Map(),
      daysOff: new Map(),
      service: { from: '2026-03-01', until: null, by: 'months' },
    };
    expect(seasonalTarget(100_000, months, came)).toBe(86_667);
    expect(seasonalTarget(100_000, months, week)).toBe(100_000);
  });

  it('is said under Why?: what the running month holds of a year', () => {
    const why = (today: string) => seasonWords({ season, today }, translate('en'));
    // 50 of 145.
    expect(why('2026-12-11')).toEqual(['Seasonal: December 2026 holds 34.5% of a year.']);
    expect(seasonWords({ season: null, today: '2026-12-11' }, translate('en'))).toEqual([]);
  });

  it('is what a goal for a quarter has once the company says so, one by one and for many, and a week’s has not', async () => {
    const company = await salesCompany(openSqlite);
    const { context, workspace, ana, deniz } = company;
    await company.goal({ personId: ana }, 'calls', 'quarter', 1000);
    await company.goal({ personId: ana }, 'calls', 'week', 100);
    const day = '2026-11-26';
    const lines = async () => {
      const [many = []] = await goalLinesOfPeople(context.db, workspace.id, [
        { personId: ana, day, calendar: week },
      ]);
      const one = await Promise.all(
        many.map(({ goal, period }) => goalLine(context.db, workspace.id, goal, day, week, period)),
      );
      expect(one).toEqual(many);
      return Object.fromEntries(many.map(({ period, pace: { expected } }) => [period.kind, expected]));
    };
    // Three of five days; 22 + 18 of the quarter's 22 + 21 + 23.
    const even = await lines();
    expect(even.week).toBeCloseTo(60, 9);
    expect(even.quarter).toBeCloseTo((1000 * 40) / 66, 9);
    const weights = [5, 5, 5, 5, 5, 5, 5, 5, 5, 20, 30, 50];
    await setSeason(context, await company.callerOf(deniz), { kpi: 'calls', weights });
    const seasonal = await lines();
    expect(seasonal.week).toBeCloseTo(60, 9);
    expect(seasonal.quarter).toBeCloseTo(200 + (300 * 18) / 21, 9);
  });

  it('never goes back, and whatever a period is cut into adds up to it', () => {
    const day = fc.integer({ min: 0, max: 92 }).map((days) => addDays('2026-10-01', days));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, second] = [one, other].sort() as [string, string];
        const share = (start: string, end: string) => seasonalShare(season, { start, end }, week);
        const parts = share('2026-10-01', first) + share(first, second) + share(second, '2027-01-01');
        expect(share(first, second)).toBeGreaterThanOrEqual(0);
        expect(parts).toBeCloseTo(1, 9);
      }),
    );
  });
});
