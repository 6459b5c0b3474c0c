import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodFromKey } from '../../src/kernel/period.ts';
import {
  capitalise,
  formatDate,
  formatDateRange,
  formatList,
  formatMoney,
  formatMonth,
  formatMonthName,
  formatNumber,
  formatPercent,
  formatPeriodName,
  formatPeriodNamed,
  formatPeriodRange,
  formatSigned,
  formatSignedMoney,
  formatWeekday,
  formatWeekLabel,
} from '../../src/locales/format.ts';

/** Intl joins with thin and non-breaking spaces; which ones is its business. */
const plainSpaces = (text: string) => text.replace(/\s/gu, ' ');

describe('numbers', () => {
  it.each([
    [1200, 0, '1,200', '1.200'],
    [2.5, 1, '2.5', '2,5'],
    [2.5, 0, '3', '3'],
    [-2.5, 0, '-3', '-3'],
    [-0.2, 0, '0', '0'],
    [0, 1, '0', '0'],
  ])('%d with %i decimals', (value, decimals, en, tr) => {
    expect(formatNumber(value, 'en', decimals)).toBe(en);
    expect(formatNumber(value, 'tr', decimals)).toBe(tr);
  });

  it('give a change its sign, and zero none', () => {
    expect([24, -1300, 0, -0.4].map((value) => formatSigned(value, 'en'))).toEqual([
      '+24',
      '-1,300',
      '0',
      '0',
    ]);
    expect(formatSigned(-1300, 'tr')).toBe('-1.300');
  });
});

describe('money in whole currency units', () => {
  it.each([
    [46_230_000, 'USD', '$462,300', '$462.300'],
    [1050, 'USD', '$11', '$11'],
    [1049, 'EUR', '€10', '€10'],
    [-1050, 'USD', '-$11', '-$11'],
    [-49, 'USD', '$0', '$0'],
    [462_300, 'JPY', '¥462,300', '¥462.300'],
    [1_500_600, 'KWD', 'KWD 1,501', 'KWD 1.501'],
    [46_230_000, 'TRY', 'TRY 462,300', '₺462.300'],
  ])('%i minor units of %s', (minor, currency, en, tr) => {
    expect(plainSpaces(formatMoney(minor, currency, 'en'))).toBe(en);
    expect(plainSpaces(formatMoney(minor, currency, 'tr'))).toBe(tr);
  });

  it('gives a change its sign', () => {
    expect(formatSignedMoney(1_200_000, 'USD', 'en')).toBe('+$12,000');
    expect(formatSignedMoney(-30_000, 'USD', 'en')).toBe('-$300');
    expect(formatSignedMoney(0, 'USD', 'en')).toBe('$0');
  });
});

describe('percent', () => {
  it.each([
    [1.041, '104.1%', '%104,1'],
    [0.29, '29%', '%29'],
    [0.9996, '99.9%', '%99,9'],
    [0.8997, '89.9%', '%89,9'],
    [1, '100%', '%100'],
    [-0.3, '-30%', '-%30'],
    [-0.0001, '0%', '%0'],
  ])('of the fraction %d', (fraction, en, tr) => {
    expect(formatPercent(fraction, 'en')).toBe(en);
    expect(formatPercent(fraction, 'tr')).toBe(tr);
  });

  it('without decimals is cut', () => {
    expect([0.9996, 0.714, 0.29, -0.329].map((fraction) => formatPercent(fraction, 'en', 0))).toEqual([
      '99%',
      '71%',
      '29%',
      '-32%',
    ]);
  });

  it('says 100% or more exactly when the goal is reached', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (actual, goal) => {
        const shown = Number.parseFloat(formatPercent(actual / goal, 'en').replaceAll(',', ''));
        expect(shown >= 100).toBe(actual >= goal);
      }),
    );
  });
});

describe('dates', () => {
  it('put the day first and are the same in every zone', () => {
    expect(formatDate('2026-11-16', 'en')).toBe('16 Nov 2026');
    expect(formatDate('2026-11-16', 'tr')).toBe('16 Kas 2026');
    expect(formatMonth('2026-11-01', 'en')).toBe('November 2026');
    expect(formatMonth('2026-11-30', 'tr')).toBe('Kasım 2026');
    expect(formatWeekday('2026-11-26', 'en')).toBe('Thursday');
    expect(formatWeekday('2026-11-26', 'tr')).toBe('Perşembe');
  });

  it.each([
    ['2026-11-16', '2026-11-22', '16–22 Nov 2026', '16–22 Kas 2026'],
    ['2026-11-30', '2026-12-06', '30 Nov–6 Dec 2026', '30 Kas–6 Ara 2026'],
    ['2026-12-28', '2027-01-03', '28 Dec 2026–3 Jan 2027', '28 Ara 2026–3 Oca 2027'],
  ])('%s to %s as a range', (first, last, en, tr) => {
    const tight = (text: string) => text.replace(/\s*–\s*/u, '–').replace(/\s/gu, ' ');
    expect(tight(formatDateRange(first, last, 'en'))).toBe(en);
    expect(tight(formatDateRange(first, last, 'tr'))).toBe(tr);
  });

  it('show a period with its last day included', () => {
    const week = periodFromKey('2026-W47');
    if (!week) throw new Error('no such week');
    expect(formatPeriodRange(week, 'en')).toBe(formatDateRange('2026-11-16', '2026-11-22', 'en'));
    expect(formatWeekLabel(week, 'en')).toBe('Week 47');
    expect(formatWeekLabel(week, 'tr')).toBe('47. hafta');
  });

  it('name a week of one digit without a leading zero', () => {
    const week = periodFromKey('2027-W01');
    if (!week) throw new Error('no such week');
    expect(formatWeekLabel(week, 'en')).toBe('Week 1');
  });
});

describe('words', () => {
  it.each([
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a ve b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b ve c'],
    [[], '', ''],
  ])('list %j', (items, en, tr) => {
    expect(formatList(items, 'en')).toBe(en);
    expect(formatList(items, 'tr')).toBe(tr);
  });

  it('capitalise by the rules of the language', () => {
    expect(capitalise('ilk hafta', 'tr')).toBe('İlk hafta');
    expect(capitalise('in one line', 'en')).toBe('In one line');
    expect(capitalise('', 'en')).toBe('');
  });
});

describe('what a company calls its own periods', () => {
  const period = (key: string) => {
    const found = periodFromKey(key);
    if (!found) throw new Error(`no period ${key}`);
    return found;
  };

  it.each([
    ['2017-Q3.2017-04-01.2017-07-01', 'Q3 FY2017', '2017 mali yılı 3. çeyrek'],
    ['2026-10.2026-11-01.2026-11-29', 'Month 10 FY2026', '2026 mali yılı 10. ay'],
    ['2027-Y.2026-10-01.2027-10-01', 'FY2027', '2027 mali yılı'],
    ['2026-Q4', null, null],
    ['2026-W48.2026-11-29.2026-12-06', null, null],
    ['R.2026-12-01.2026-12-16', null, null],
  ])('%s', (key, en, tr) => {
    expect(formatPeriodName(period(key), 'en')).toBe(en);
    expect(formatPeriodName(period(key), 'tr')).toBe(tr);
  });

  it('stands before its days', () => {
    expect(formatPeriodNamed(period('2017-Q3.2017-04-01.2017-07-01'), 'en')).toMatch(
      /^Q3 FY2017, 1 Apr\s–\s30 Jun 2017$/,
    );
    expect(formatPeriodNamed(period('2026-Q4'), 'en')).toMatch(/^1 Oct\s–\s31 Dec 2026$/);
  });

  it('is the name in its own file, where there is one', () => {
    expect(formatPeriodName({ ...period('2026-10.2026-11-01.2026-11-29'), name: 'P10' }, 'tr')).toBe('P10');
  });

  it('numbers a week of its own year', () => {
    expect(formatWeekLabel(period('2026-W42.2026-11-15.2026-11-22'), 'en')).toBe('Week 42');
    expect(formatWeekLabel(period('2026-W42.2026-11-15.2026-11-22'), 'tr')).toBe('42. hafta');
  });

  it('has months in both languages', () => {
    expect([formatMonthName(10, 'en'), formatMonthName(10, 'tr')]).toEqual(['October', 'Ekim']);
  });
});
