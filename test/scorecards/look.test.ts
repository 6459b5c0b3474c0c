import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainYear } from '../../src/kernel/company-year.ts';
import { periodFromKey } from '../../src/kernel/period.ts';
import { plainRules } from '../../src/kernel/year-rules.ts';
import { cardWeek, isCurrentCard } from '../../src/scorecards/rules/card-week.ts';
import { isThin, lookNeeded } from '../../src/scorecards/rules/look.ts';

describe('whether a card is looked at first', () => {
  it.each<[hasCard: boolean, withData: number, expected: number, look: 'first' | 'thin' | null]>([
    [false, 5, 5, 'first'],
    [false, 0, 5, 'first'],
    [true, 5, 5, null],
    [true, 3, 5, null],
    [true, 2, 5, 'thin'],
    [true, 2, 4, null],
    [true, 1, 4, 'thin'],
    [true, 1, 2, null],
    [true, 0, 1, 'thin'],
    // Nobody worked that week, so nobody is missing.
    [true, 0, 0, null],
  ])('earlier card %s, %i of %i with data: %s', (hasCard, withData, expected, look) => {
    expect(lookNeeded({ hasCard, coverage: { withData, expected } })).toBe(look);
  });

  it('more data never makes a card thin', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const [withData, expected] = a < b ? [a, b] : [b, a];
        if (!isThin({ withData, expected })) expect(isThin({ withData: withData + 1, expected })).toBe(false);
      }),
    );
  });
});

describe('how long a card can be posted', () => {
  const schedule = { weekday: 1, time: '09:00', zone: 'Europe/Istanbul', onHoliday: 'next_day' } as const;
  it.each<[week: string, now: string, isCurrent: boolean]>([
    ['2026-W47', '2026-11-23T06:00:00Z', true],
    ['2026-W47', '2026-11-30T05:59:59Z', true],
    ['2026-W47', '2026-11-30T06:00:00Z', false],
    // Moved to a later day of the same week: the card is still this week's.
    ['2026-W48', '2026-11-30T05:00:00Z', true],
    ['2026-W49', '2026-11-23T06:00:00Z', false],
  ])('%s at %s: %s', (key, now, isCurrent) => {
    const week = periodFromKey(key);
    expect(week && isCurrentCard(plainYear, week, schedule, new Date(now), new Map())).toBe(isCurrent);
  });

  it('a card is about the week before the day it is posted on', () => {
    expect(cardWeek(plainYear, '2026-11-23').key).toBe('2026-W47');
    expect(cardWeek(plainYear, '2026-11-29').key).toBe('2026-W47');
    expect(cardWeek(plainYear, '2027-01-04').key).toBe('2026-W53');
  });

  it('a card is about the last week that ended, on whatever day a week starts', () => {
    const sunday = [{ from: '1900-01-01', rules: { ...plainRules, weekStartsOn: 7 } }];
    const shown = (date: string) => [cardWeek(sunday, date).start, cardWeek(sunday, date).end];
    expect(shown('2026-11-23')).toEqual(['2026-11-15', '2026-11-22']);
    expect(shown('2026-11-28')).toEqual(['2026-11-15', '2026-11-22']);
    expect(shown('2026-11-29')).toEqual(['2026-11-22', '2026-11-29']);
  });
});
