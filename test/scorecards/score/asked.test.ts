import { describe, expect, it } from 'vitest';
import { askedValue, readAskedValue, readPeriod } from '../../../src/scorecards/rules/score/asked.ts';

describe('a period in what somebody types', () => {
  it.each([
    ['', '', null],
    ['month', '', 'month 0'],
    ['last month', '', 'month 1'],
    ['this month', '', 'month 0'],
    ['Last Quarter', '', 'quarter 1'],
    ['previous week', '', 'week 1'],
    ['me month', 'me', 'month 0'],
    ['team last month', 'team', 'month 1'],
    ['last month team', 'team', 'month 1'],
    ['Rhine quarter', 'Rhine', 'quarter 0'],
    ['Blue Danube last quarter', 'Blue Danube', 'quarter 1'],
    ['company', 'company', null],
    ['ay', '', 'month 0'],
    ['geçen ay', '', 'month 1'],
    ['bu çeyrek', '', 'quarter 0'],
    ['GEÇEN ÇEYREK', '', 'quarter 1'],
    ['gecen ceyrek', '', 'quarter 1'],
    ['takım geçen ay', 'takım', 'month 1'],
    ['geçen hafta takım', 'takım', 'week 1'],
    ['şirket çeyrek', 'şirket', 'quarter 0'],
    // Words that only end or begin like one.
    ['Olay', 'Olay', null],
    ['Aylin', 'Aylin', null],
    ['Monthly', 'Monthly', null],
    ['<@U1|ana> last month', '<@U1|ana>', 'month 1'],
  ])('%s', (text, rest, period) => {
    const read = readPeriod(text);
    expect(read.rest).toBe(rest);
    expect(read.period && `${read.period.kind} ${read.period.ago}`).toBe(period);
  });
});

describe('what a button carries', () => {
  it('is read as it was written', () => {
    for (const of of [
      { kind: 'person', id: 'p-1' },
      { kind: 'team', id: 't1' },
      { kind: 'company' },
    ] as const) {
      for (const kind of ['week', 'month', 'quarter'] as const) {
        const period = { kind, ago: 1 } as const;
        expect(readAskedValue(askedValue(of, period))).toEqual({ of, period });
      }
    }
  });

  it.each(['', 'person: week 0', 'team:t year 0', 'company: week 2', 'someone:x week 0'])(
    '%j is none',
    (value) => {
      expect(readAskedValue(value)).toBeNull();
    },
  );
});
