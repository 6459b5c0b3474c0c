import { describe, expect, it } from 'vitest';
import { ownBehindWords } from '../../src/goals/messages/nudges/own-behind-words.ts';
import type { OwnBehindNumbers } from '../../src/goals/nudge-numbers.ts';
import { translate } from '../../src/locales/index.ts';

const demos: OwnBehindNumbers = {
  goalId: 'g',
  kpi: 'demos',
  ownKpi: null,
  period: '2026-11',
  actual: 24,
  target: 60,
  currency: null,
  expected: 30,
  elapsedDays: 10,
  totalDays: 20,
  remainingDays: 10,
  ratio: 0.8,
  earlier: '2026-11-13',
  earlierRatio: 0.82,
};

const next = (more: Partial<OwnBehindNumbers>, locale: 'en' | 'tr' = 'en') =>
  ownBehindWords({ ...demos, ...more }, translate(locale)).nextStep;

describe('what it takes', () => {
  it.each<[string, Partial<OwnBehindNumbers>, string, string]>([
    [
      'half as much again',
      {},
      '3.6 demos a day in the 10 working days left would get you there.',
      'Hedefe yetecek olan: kalan 10 iş günü için günde 3,6 demo.',
    ],
    [
      'more than that',
      { actual: 20 },
      'It would take 4 demos a day in the 10 working days left: more than half as much again as so far. Ask your manager what could help, or talk about the number.',
      'Hedef için gereken: kalan 10 iş günü için günde 4 demo. Bu, şimdiye dek yapılanın bir buçuk katından fazla. Neyin yardımcı olabileceğini yöneticine sor ya da sayıyı birlikte konuşun.',
    ],
    [
      'less than one a day',
      { actual: 6, target: 14 },
      '8 more demos in the 10 working days left would get you there.',
      'Hedefe yetecek olan: kalan 10 iş günü içinde 8 demo daha.',
    ],
    [
      'the last day',
      { actual: 55, elapsedDays: 19, remainingDays: 1 },
      'It would take 5 demos today: more than half as much again as so far. Ask your manager what could help, or talk about the number.',
      'Hedef için gereken: bugün 5 demo. Bu, şimdiye dek yapılanın bir buçuk katından fazla. Neyin yardımcı olabileceğini yöneticine sor ya da sayıyı birlikte konuşun.',
    ],
    [
      'money',
      { kpi: 'revenue_won', currency: 'USD', actual: 2_400_000, target: 6_000_000 },
      '$3,600 a day in the 10 working days left would get you there.',
      'Hedefe yetecek olan: kalan 10 iş günü için günde $3.600.',
    ],
  ])('%s', (_name, more, en, tr) => {
    expect([next(more), next(more, 'tr')]).toEqual([en, tr]);
  });

  it('names the numbers and since when', () => {
    expect(ownBehindWords(demos, translate('en')).numbers).toEqual([
      'Goal: Demos 60 this month; 24 so far',
      '10 of 20 working days gone, so the calendar expects 30; that is 80% of it',
      'Still needed: 3.6 demos a day in the 10 working days left; that is 1.5 times what a day has brought so far',
      'Behind on 13 Nov 2026 already, at 82%',
    ]);
  });
});
