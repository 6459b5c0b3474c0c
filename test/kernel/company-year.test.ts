import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CompanyYear,
  middleOf,
  periodAway,
  periodOf,
  periodsBetween,
  plainYear,
  weekNumbered,
} from '../../src/kernel/company-year.ts';
import { addDays, daysBetween } from '../../src/kernel/date.ts';
import { lastDayOf, numberOf, periodContaining, periodFromKey, rangeOf } from '../../src/kernel/period.ts';
import type { RetailRules } from '../../src/kernel/retail-year.ts';
import { plainRules, type YearRules } from '../../src/kernel/year-rules.ts';
import { anyDate, anyRecurringKind, anyYear, anyYearRules } from './arbitraries.ts';

const always = (rules: Partial<YearRules>): CompanyYear => [
  { from: '1900-01-01', rules: { ...plainRules, ...rules } },
];

const retail = (rules: Partial<RetailRules>): RetailRules => ({
  pattern: '4-4-5',
  anchor: 'last',
  longMonth: 12,
  ...rules,
});

/** Sunday to Saturday, February to January, by the Saturday nearest the end of January. */
const nrf = always({
  weekStartsOn: 7,
  startsIn: 2,
  namedBy: 'start',
  retail: retail({ pattern: '4-5-4', anchor: 'nearest' }),
});

/** Its weeks end on Saturday, its year in August. */
const august = (anchor: RetailRules['anchor']) =>
  always({ weekStartsOn: 7, startsIn: 9, retail: retail({ anchor }) });

const shown = (year: CompanyYear, kind: Parameters<typeof periodOf>[1], date: string) => {
  const period = periodOf(year, kind, date);
  const name = numberOf(period);
  return [name?.year, name?.number, period.start, lastDayOf(period)];
};

it('is the plain calendar until a company says otherwise', () => {
  for (const kind of ['week', 'month', 'quarter', 'year'] as const) {
    expect(periodOf(plainYear, kind, '2024-02-29')).toEqual(periodContaining(kind, '2024-02-29'));
  }
});

describe('a fiscal year of calendar months', () => {
  // domain.md §3.5: FY2017 with an October start is 2016-10-01..2017-09-30, and its Q3 is April to June 2017.
  const october = always({ startsIn: 10 });

  it.each([
    ['year', '2016-10-01', 2017, 0, '2016-10-01', '2017-09-30'],
    ['year', '2017-09-30', 2017, 0, '2016-10-01', '2017-09-30'],
    ['year', '2017-10-01', 2018, 0, '2017-10-01', '2018-09-30'],
    ['quarter', '2016-12-31', 2017, 1, '2016-10-01', '2016-12-31'],
    ['quarter', '2017-01-01', 2017, 2, '2017-01-01', '2017-03-31'],
    ['quarter', '2017-05-15', 2017, 3, '2017-04-01', '2017-06-30'],
    ['quarter', '2017-09-30', 2017, 4, '2017-07-01', '2017-09-30'],
    ['month', '2017-05-15', 2017, 5, '2017-05-01', '2017-05-31'],
    ['week', '2021-01-01', 2020, 53, '2020-12-28', '2021-01-03'],
  ] as const)('from October has a %s of %s', (kind, date, ...expected) => {
    expect(shown(october, kind, date)).toEqual(expected);
  });

  it.each([
    [7, 'start', '2026-06-30', 2025, '2025-07-01', '2026-06-30'],
    [7, 'end', '2026-06-30', 2026, '2025-07-01', '2026-06-30'],
    [4, 'start', '2026-04-01', 2026, '2026-04-01', '2027-03-31'],
    [3, 'end', '2024-02-29', 2024, '2023-03-01', '2024-02-29'],
    [3, 'end', '2023-03-01', 2024, '2023-03-01', '2024-02-29'],
    [3, 'end', '2025-02-28', 2025, '2024-03-01', '2025-02-28'],
    [1, 'start', '2026-06-30', 2026, '2026-01-01', '2026-12-31'],
  ] as const)(
    'that starts in month %i, named by its %s, holds %s in %i',
    (startsIn, namedBy, date, year, start, last) => {
      expect(shown(always({ startsIn, namedBy }), 'year', date)).toEqual([year, 0, start, last]);
    },
  );

  it('that starts in February has quarters over the turn of the year', () => {
    expect(shown(always({ startsIn: 2 }), 'quarter', '2026-12-31')).toEqual([
      2027,
      4,
      '2026-11-01',
      '2027-01-31',
    ]);
  });
});

describe('a week that starts on Sunday', () => {
  const sunday = always({ weekStartsOn: 7 });

  // As the epidemiological weeks of the CDC, of which 2014 and 2020 had 53.
  it.each([
    ['2014-12-28', 2014, 53, '2014-12-28', '2015-01-03'],
    ['2015-01-04', 2015, 1, '2015-01-04', '2015-01-10'],
    ['2020-12-27', 2020, 53, '2020-12-27', '2021-01-02'],
    ['2021-01-02', 2020, 53, '2020-12-27', '2021-01-02'],
    ['2021-01-03', 2021, 1, '2021-01-03', '2021-01-09'],
    ['2026-11-28', 2026, 47, '2026-11-22', '2026-11-28'],
    ['2026-11-29', 2026, 48, '2026-11-29', '2026-12-05'],
  ] as const)('of %s is %i-W%i', (date, ...expected) => {
    expect(shown(sunday, 'week', date)).toEqual(expected);
  });

  it('is decided by its Wednesday, as an ISO week by its Thursday', () => {
    expect(middleOf(periodOf(sunday, 'week', '2026-11-29'))).toBe('2026-12-02');
    expect(middleOf(periodOf(plainYear, 'week', '2026-11-29'))).toBe('2026-11-26');
  });

  it('is never taken for an ISO week of the same number', () => {
    expect(periodOf(sunday, 'week', '2026-11-29').key).toBe('2026-W48.2026-11-29.2026-12-06');
    expect(periodFromKey('2026-W48')?.start).toBe('2026-11-23');
  });
});

describe('a year of whole weeks', () => {
  const weeksOf = (year: CompanyYear, date: string) => {
    const { start, end } = periodOf(year, 'year', date);
    return daysBetween(start, end) / 7;
  };

  // domain.md §3.5.
  it.each([
    ['last', '2006-08-01', '2006-08-26'],
    ['last', '2007-08-01', '2007-08-25'],
    ['last', '2008-08-01', '2008-08-30'],
    ['nearest', '2006-08-01', '2006-09-02'],
    ['nearest', '2007-08-01', '2007-09-01'],
    ['nearest', '2008-08-01', '2008-08-30'],
  ] as const)('to the %s Saturday of August: the one of %s ends on %s', (anchor, date, last) => {
    expect(lastDayOf(periodOf(august(anchor), 'year', date))).toBe(last);
  });

  it('has 53 weeks when its last Saturday of August falls on 30 August 2008', () => {
    expect(weeksOf(august('last'), '2007-08-25')).toBe(52);
    expect(weeksOf(august('last'), '2008-08-30')).toBe(53);
    expect(numberOf(periodOf(august('last'), 'year', '2008-08-30'))?.year).toBe(2008);
  });

  // domain.md §3.5, confirmed by the NRF's calendar.
  it('has 53 weeks in the retail years 2006, 2012, 2017, 2023 and 2028', () => {
    const years = Array.from({ length: 26 }, (_, index) => 2004 + index);
    expect(years.filter((year) => weeksOf(nrf, `${year}-07-01`) === 53)).toEqual([
      2006, 2012, 2017, 2023, 2028,
    ]);
  });

  it.each([
    ['year', '2024-02-03', 2023, 0, '2023-01-29', '2024-02-03'],
    ['year', '2024-02-04', 2024, 0, '2024-02-04', '2025-02-01'],
    ['year', '2018-02-03', 2017, 0, '2017-01-29', '2018-02-03'],
    ['month', '2023-01-29', 2023, 1, '2023-01-29', '2023-02-25'],
    ['month', '2023-04-01', 2023, 2, '2023-02-26', '2023-04-01'],
    ['month', '2023-04-02', 2023, 3, '2023-04-02', '2023-04-29'],
    ['month', '2024-02-03', 2023, 12, '2023-12-31', '2024-02-03'],
    ['quarter', '2023-04-29', 2023, 1, '2023-01-29', '2023-04-29'],
    ['quarter', '2024-02-03', 2023, 4, '2023-10-29', '2024-02-03'],
    ['week', '2023-02-04', 2023, 1, '2023-01-29', '2023-02-04'],
    ['week', '2024-02-03', 2023, 53, '2024-01-28', '2024-02-03'],
    ['week', '2024-02-04', 2024, 1, '2024-02-04', '2024-02-10'],
  ] as const)('of retail has a %s of %s', (kind, date, ...expected) => {
    expect(shown(nrf, kind, date)).toEqual(expected);
  });

  it.each([
    ['4-4-5', [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6]],
    ['4-5-4', [4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 5]],
    ['5-4-4', [5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 5]],
  ] as const)('of %s puts its 53rd week into the last month', (pattern, weeks) => {
    const year = always({ weekStartsOn: 7, startsIn: 9, retail: retail({ pattern }) });
    const { start: from, end: until } = periodOf(year, 'year', '2008-08-01');
    const months = periodsBetween(year, 'month', { from, until });
    expect(months.map(({ start, end }) => daysBetween(start, end) / 7)).toEqual(weeks);
  });

  it('puts its 53rd week where the company wants it', () => {
    const year = always({ weekStartsOn: 7, startsIn: 9, retail: retail({ longMonth: 1 }) });
    const first = periodOf(year, 'month', '2007-08-26');
    expect([first.start, lastDayOf(first)]).toEqual(['2007-08-26', '2007-09-29']);
  });

  it('may end some days into the next calendar year', () => {
    const december = always({ startsIn: 1, retail: retail({ anchor: 'nearest' }) });
    // 3 January 2021 is the Sunday nearest 31 December 2020, and 28 December 2025 is nearer than 4 January 2026.
    expect(shown(december, 'year', '2021-01-03')).toEqual([2020, 0, '2019-12-30', '2021-01-03']);
    expect(shown(december, 'year', '2025-12-29')).toEqual([2026, 0, '2025-12-29', '2027-01-03']);
  });
});

describe("a company's own file", () => {
  const filed = always({
    weekStartsOn: 7,
    startsIn: 2,
    filed: [
      { kind: 'month', name: 'P1', start: '2026-02-01', end: '2026-03-08', year: 2026, number: 1 },
      { kind: 'month', name: 'P2', start: '2026-03-08', end: '2026-04-05', year: 2026, number: 2 },
      { kind: 'year', name: 'FY26', start: '2026-02-01', end: '2026-04-05', year: 2026, number: 0 },
    ],
  });

  it('goes before the rules, by the names it gives', () => {
    const month = periodOf(filed, 'month', '2026-03-07');
    expect([month.name, month.start, lastDayOf(month)]).toEqual(['P1', '2026-02-01', '2026-03-07']);
    expect(shown(filed, 'week', '2026-03-08')).toEqual([2026, 6, '2026-03-08', '2026-03-14']);
  });

  it('meets the rules where it begins and ends', () => {
    expect(lastDayOf(periodOf(filed, 'month', '2026-01-31'))).toBe('2026-01-31');
    expect(periodOf(filed, 'month', '2026-04-05')).toMatchObject({ start: '2026-04-05', end: '2026-05-01' });
  });
});

describe('when a company counts otherwise from some day on', () => {
  const changed: CompanyYear = [
    { from: '1900-01-01', rules: plainRules },
    { from: '2026-11-29', rules: { ...plainRules, weekStartsOn: 7, startsIn: 2 } },
  ];

  it('what was before stays', () => {
    expect(periodOf(changed, 'week', '2026-11-20').key).toBe('2026-W47');
    expect(periodOf(changed, 'quarter', '2026-08-01').key).toBe('2026-Q3');
  });

  it('what runs on that day ends as it was', () => {
    expect(periodOf(changed, 'week', '2026-11-29').key).toBe('2026-W48');
    expect(periodOf(changed, 'quarter', '2026-12-31').key).toBe('2026-Q4');
    expect(periodOf(changed, 'year', '2026-12-31').key).toBe('2026-Y');
  });

  it('the first by the new rules begins there and may be shorter', () => {
    expect(shown(changed, 'week', '2026-11-30')).toEqual([2026, 48, '2026-11-30', '2026-12-05']);
    expect(shown(changed, 'week', '2026-12-06')).toEqual([2026, 49, '2026-12-06', '2026-12-12']);
    expect(shown(changed, 'quarter', '2027-01-01')).toEqual([2027, 4, '2027-01-01', '2027-01-31']);
    expect(shown(changed, 'quarter', '2027-02-01')).toEqual([2028, 1, '2027-02-01', '2027-04-30']);
  });

  it('a second change before the first took effect leaves nothing of it', () => {
    const twice: CompanyYear = [...changed, { from: '2026-12-10', rules: { ...plainRules, startsIn: 10 } }];
    expect(shown(twice, 'quarter', '2027-01-01')).toEqual([2027, 2, '2027-01-01', '2027-03-31']);
  });
});

describe('of any company', () => {
  it('periods of a kind follow one another without gap or overlap', () => {
    fc.assert(
      fc.property(anyYear, anyRecurringKind, anyDate, (year, kind, date) => {
        const period = periodOf(year, kind, date);
        const next = periodAway(year, period, 1);
        expect(period.start <= date && date < period.end).toBe(true);
        expect(next.start).toBe(period.end);
        expect(periodOf(year, kind, period.start)).toEqual(period);
        expect(periodOf(year, kind, addDays(period.end, -1))).toEqual(period);
        expect(periodAway(year, next, -1)).toEqual(period);
        expect(periodFromKey(period.key)).toEqual(period);
      }),
    );
  });

  it('two periods of a kind never have the same key', () => {
    fc.assert(
      fc.property(anyYear, anyRecurringKind, anyDate, (year, kind, from) => {
        const keys = periodsBetween(year, kind, { from, until: addDays(from, 400) }).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('months make up quarters and quarters years, while the rules stay', () => {
    fc.assert(
      fc.property(anyYearRules, anyDate, (rules, date) => {
        const year = always(rules);
        for (const [small, large, many] of [
          ['month', 'quarter', 3],
          ['quarter', 'year', 4],
        ] as const) {
          const { start: from, end: until } = periodOf(year, large, date);
          const parts = periodsBetween(year, small, { from, until });
          expect(parts).toHaveLength(many);
          expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([from, until]);
        }
      }),
    );
  });

  it('a year of whole weeks has 52 or 53 of them, numbered from 1', () => {
    fc.assert(
      fc.property(anyYearRules, anyDate, (rules, date) => {
        fc.pre(rules.retail !== null);
        const year = always(rules);
        const { start: from, end: until } = periodOf(year, 'year', date);
        const weeks = periodsBetween(year, 'week', { from, until });
        expect([52, 53]).toContain(weeks.length);
        expect(weeks.map((week) => numberOf(week)?.number)).toEqual(weeks.map((_week, index) => index + 1));
        expect([weeks[0]?.start, weeks.at(-1)?.end]).toEqual([from, until]);
      }),
    );
  });

  it('a week is found again by its number', () => {
    fc.assert(
      fc.property(anyYearRules, anyDate, (rules, date) => {
        const year = always(rules);
        const week = periodOf(year, 'week', date);
        const name = numberOf(week);
        expect(weekNumbered(year, name?.year ?? 0, name?.number ?? 0)).toEqual(week);
      }),
      { numRuns: 30 },
    );
  });

  it('chosen days move by as many days as they are', () => {
    const range = rangeOf('2026-12-01', '2026-12-16');
    expect(periodAway(plainYear, range, -2)).toEqual(rangeOf('2026-11-01', '2026-11-16'));
  });
});
