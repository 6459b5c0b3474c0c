import { describe, expect, it } from 'vitest';
import { readReview } from '../../../src/goals/rules/quarter/review-text.ts';
import {
  isReviewOffered,
  reviewedQuarter,
  startOfDraft,
  usualQuarter,
} from '../../../src/goals/rules/quarter/which-quarter.ts';
import { plainYear } from '../../../src/kernel/company-year.ts';
import { sinceEver } from '../../../src/kernel/date.ts';
import { plainRules } from '../../../src/kernel/year-rules.ts';

/** Quarters of 13 weeks from Sundays on, the year's last day the Saturday nearest the end of January: retail's 4-5-4. */
const retail = [
  {
    from: sinceEver,
    rules: {
      ...plainRules,
      weekStartsOn: 7,
      startsIn: 2,
      namedBy: 'start' as const,
      retail: { pattern: '4-5-4' as const, anchor: 'nearest' as const, longMonth: 12 },
    },
  },
];

const days = ({ quarter, until, before }: ReturnType<typeof reviewedQuarter>) => [
  before.start,
  quarter.start,
  until,
];

describe('the quarter that is looked back on', () => {
  it.each([
    // Retail's year 2026 begins on Sunday 1 February 2026; its quarters are 91 days.
    ['the last', plainYear, 'last', '2026-11-23', ['2026-04-01', '2026-07-01', '2026-10-01']],
    ['the running', plainYear, 'running', '2026-11-23', ['2026-07-01', '2026-10-01', '2026-11-23']],
    ['the last of 13 weeks', retail, 'last', '2026-11-23', ['2026-05-03', '2026-08-02', '2026-11-01']],
  ] as const)('is %s, beside the one before', (_, year, which, today, expected) => {
    expect(days(reviewedQuarter(year, which, today))).toEqual(expected);
  });

  it.each([
    // Thursday 1 October is the first working day: two are gone on Monday 5, ten on Thursday 15.
    ['2026-10-01', false],
    ['2026-10-02', false],
    ['2026-10-05', true],
    ['2026-10-14', true],
    ['2026-10-15', false],
    ['2026-11-23', false],
  ])('is offered from the third to the tenth working day: on %s %s', (today, isOffered) => {
    expect(isReviewOffered(plainYear, today, [1, 2, 3, 4, 5])).toBe(isOffered);
  });

  it('is offered by the company’s own quarters', () => {
    // Sunday 1 November begins one: Monday 2 and Tuesday 3 are gone on Wednesday.
    expect(isReviewOffered(retail, '2026-11-03', [1, 2, 3, 4, 5])).toBe(false);
    expect(isReviewOffered(retail, '2026-11-04', [1, 2, 3, 4, 5])).toBe(true);
    expect(isReviewOffered(plainYear, '2026-11-04', [1, 2, 3, 4, 5])).toBe(false);
  });

  it.each([
    // 92 days: 30 are at most a third, 31 are not.
    ['quarter', '2026-10-31', 'this'],
    ['quarter', '2026-11-01', 'next'],
    ['month', '2026-11-11', 'this'],
    ['month', '2026-11-12', 'next'],
    ['week', '2026-11-25', 'this'],
    ['week', '2026-11-26', 'next'],
  ] as const)('has drafts for this or the next %s: on %s for %s', (kind, today, start) => {
    expect(startOfDraft(plainYear, kind, today)).toBe(start);
  });

  it('is usually the last one, until a third of the next is gone', () => {
    expect(usualQuarter(plainYear, '2026-10-31')).toBe('last');
    expect(usualQuarter(plainYear, '2026-11-01')).toBe('running');
  });
});

describe('what asks for a review', () => {
  it.each([
    ['review', { whose: 'team', name: '' }],
    ['Review me', { whose: 'own' }],
    ['quarter East Coast', { whose: 'team', name: 'East Coast' }],
    ['DEĞERLENDİRME ben', { whose: 'own' }],
    ['çeyrek Doğu', { whose: 'team', name: 'Doğu' }],
    ['reviews', null],
    ['closed', null],
    ['', null],
  ])('%j: %j', (text, asked) => {
    expect(readReview(text)).toEqual(asked);
  });
});
