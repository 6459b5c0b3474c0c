import { describe, expect, it } from 'vitest';
import { type AdviceInput, adviseOn, friendlyNumber } from '../../../src/goals/rules/quarter/advice.ts';
import type { PastPeriod } from '../../../src/goals/rules/reach.ts';

const weeks = (...amounts: number[]): PastPeriod[] =>
  amounts.map((amount) => ({ amount, days: 5, weekdays: 5 }));

/** In order 80, 90, 100, 120: the middle is 95, and place 0.8 × 3 = 2.4 lies at 108. */
const FOUR = weeks(100, 80, 120, 90);

const ends = (target: number, ...actuals: number[]) => actuals.map((actual) => ({ target, actual }));

const advise = (more: Partial<AdviceInput>) =>
  adviseOn({
    agreed: 100,
    counts: 100,
    days: 5,
    closed: [],
    past: FOUR,
    friendly: (amount) => friendlyNumber(amount),
    ...more,
  });

describe('a goal’s number', () => {
  it.each<[string, Partial<AdviceInput>, string, number | null]>([
    ['fits when half of the past came to it', {}, 'fits', null],
    ['missed by more than a quarter twice: the middle', { closed: ends(100, 74, 70) }, 'missed', 95],
    ['75 of 100 is not missed by more than a quarter', { closed: ends(100, 74, 75) }, 'fits', null],
    ['the newest counts', { closed: ends(100, 100, 50, 50) }, 'fits', null],
    ['once is not twice', { closed: ends(100, 10) }, 'fits', null],
    [
      'over by a tenth three times: what one in five reach',
      { closed: ends(100, 110, 115, 120) },
      'easy',
      108,
    ],
    ['over by less than a tenth once', { closed: ends(100, 110, 109, 120) }, 'fits', null],
    ['over by a tenth twice', { closed: ends(100, 110, 120) }, 'fits', null],
    ['always reached: what one in five reach', { agreed: 80, counts: 80 }, 'routine', 108],
    ['never reached: the middle', { agreed: 121, counts: 121 }, 'rare', 95],
    ['more than twice the best: the middle', { agreed: 241, counts: 241 }, 'beyond', 95],
    [
      'missed says more than out of reach',
      { agreed: 241, counts: 241, closed: ends(241, 90, 90) },
      'missed',
      95,
    ],
    ['three weeks say nothing', { past: weeks(100, 80, 120) }, 'unknown', null],
    ['but missed is missed, without a number', { past: weeks(80), closed: ends(100, 7, 7) }, 'missed', null],
    [
      'easy, but usually less: it stays',
      { closed: ends(110, 121, 121, 121), agreed: 110, counts: 110 },
      'easy',
      null,
    ],
    [
      'missed, but usually more: it stays',
      { closed: ends(90, 10, 10), agreed: 90, counts: 90 },
      'missed',
      null,
    ],
    ['no middle, no number', { past: weeks(0, 0, 0, 0), closed: ends(100, 0, 0) }, 'missed', null],
  ])('%s', (_, more, kind, draft) => {
    const advised = advise(more);
    expect(advised.advice.kind).toBe(kind);
    expect(advised.draft).toBe(draft);
  });

  it('is compared by working days: a period of ten holds twice as much', () => {
    expect(advise({ agreed: 500, counts: 500, days: 10 })).toMatchObject({
      advice: { kind: 'beyond', n: 4 },
      usual: { n: 4, median: 190, p80: 216 },
      draft: 190,
    });
  });

  it('is drafted as agreed on, of which only a part counts for somebody half-time', () => {
    // Of 200 a week 100 count; their usual 95 are 190 of a whole week's number.
    expect(advise({ agreed: 250, counts: 125, closed: ends(125, 60, 60) })).toMatchObject({ draft: 190 });
    expect(advise({ agreed: 250, counts: 0 }).draft).toBeNull();
  });

  it('leaves ramps and leaves out of what is usual', () => {
    const past = [
      ...FOUR,
      { amount: 9, days: 5, weekdays: 5, isRamp: true },
      { amount: 9, days: 2, weekdays: 5 },
    ];
    expect(advise({ past, closed: ends(100, 74, 70) })).toMatchObject({ draft: 95, usual: { n: 4 } });
  });
});

describe('a number as somebody would say it', () => {
  it.each([
    [104.4, 1, 104],
    [0.5, 1, 1],
    [0.4, 1, 0],
    [1_234, 1, 1_230],
    [1_235, 1, 1_240],
    // Cents: $48,371.33 is $48,400.
    [4_837_133, 100, 4_840_000],
    [999.6, 1, 1_000],
  ])('of %d in steps of %d is %d', (amount, step, said) => {
    expect(friendlyNumber(amount, step)).toBe(said);
  });
});
