import { expect, it } from 'vitest';
import type { GoalLine } from '../../src/goals/actions/goal-line.ts';
import { daysWords, paceWords, statusInWords } from '../../src/goals/messages/pace-words.ts';
import { kpiByKey } from '../../src/kpis/catalogue.ts';
import { translate } from '../../src/locales/index.ts';

/** What a goal line needs for its words: 17 of 18 demos, 4.1 ahead, with so much to do in so many days. */
function line(requiredPerDay: number, remainingDays: number, currency: string | null = null): GoalLine {
  const kpi = kpiByKey(currency ? 'revenue_won' : 'demos');
  const pace = { status: 'ahead', gap: currency ? 410 : 4.1, requiredPerDay, remainingDays };
  return { kpi, goal: { currency }, pace } as unknown as GoalLine;
}

it.each<[number, number, string, string]>([
  // One demo in six days, four in five, none of which is a number for a day.
  [1 / 6, 6, '1 more in the 6 working days left', 'kalan 6 iş günü içinde 1 tane daha'],
  [4 / 5, 5, '4 more in the 5 working days left', 'kalan 5 iş günü içinde 4 tane daha'],
  [1, 1, '1 per working day for the 1 working day left', 'kalan 1 iş günü için günde 1'],
  [2.5, 4, '2.5 per working day for the 4 working days left', 'kalan 4 iş günü için günde 2,5'],
])('%f a day for %i days is said as %j', (perDay, days, english, turkish) => {
  expect(paceWords(line(perDay, days), translate('en'))).toEqual(['4.1 ahead of the calendar', english]);
  expect(paceWords(line(perDay, days), translate('tr'))).toEqual(['takvimin 4,1 önünde', turkish]);
});

it('says money by the day, however little', () => {
  expect(paceWords(line(50, 2, 'USD'), translate('en'))).toContain(
    '$1 per working day for the 2 working days left',
  );
});

it.each<[number, number, string[], string[]]>([
  [0, 0, ['11 of 18 working days gone'], ['18 iş günü içinden 11 gün geçti']],
  [
    0,
    1,
    ['11 of 18 working days gone', '1 day off left out'],
    ['18 iş günü içinden 11 gün geçti', '1 izin günü sayılmadı'],
  ],
  [
    1,
    0,
    ['11 of 18 working days gone', '1 holiday left out'],
    ['18 iş günü içinden 11 gün geçti', '1 resmî tatil sayılmadı'],
  ],
  [
    2,
    1,
    ['11 of 18 working days gone', '2 holidays and 1 day off left out'],
    ['18 iş günü içinden 11 gün geçti', '2 resmî tatil ve 1 izin günü sayılmadı'],
  ],
  [
    1.5,
    0.5,
    ['11 of 18 working days gone', '1.5 holidays and half a day off left out'],
    ['18 iş günü içinden 11 gün geçti', '1,5 resmî tatil ve yarım izin günü sayılmadı'],
  ],
])('with %f holidays and %f days off it says so', (holidays, daysOff, english, turkish) => {
  const goalLine = { pace: { elapsedDays: 11, totalDays: 18 }, daysOff, holidays } as unknown as GoalLine;
  expect(daysWords(goalLine, translate('en'))).toEqual(english);
  expect(daysWords(goalLine, translate('tr'))).toEqual(turkish);
});

it('says half days, and what a period without working days leaves out', () => {
  const half = {
    pace: { elapsedDays: 3.5, totalDays: 4.5 },
    daysOff: 0,
    holidays: 0.5,
  } as unknown as GoalLine;
  expect(daysWords(half, translate('en'))).toEqual([
    '3.5 of 4.5 working days gone',
    'half a holiday left out',
  ]);
  expect(daysWords(half, translate('tr'))).toEqual([
    '4,5 iş günü içinden 3,5 gün geçti',
    'yarım resmî tatil sayılmadı',
  ]);
  const none = { pace: { elapsedDays: 0, totalDays: 0 }, daysOff: 5, holidays: 0 } as unknown as GoalLine;
  expect(daysWords(none, translate('en'))).toEqual(['5 days off left out']);
});

it('has no verdict and asks for nothing in a period without a working day', () => {
  const days = { elapsedDays: 0, totalDays: 0, remainingDays: 0 };
  const pace = { ...days, status: 'too_early', gap: 0, requiredPerDay: null } as unknown as GoalLine['pace'];
  const goalLine = { ...line(1, 1), pace };
  expect(statusInWords(pace, translate('en'))).toBe('○ no working days in this period');
  expect(statusInWords(pace, translate('tr'))).toBe('○ bu dönemde iş günü yok');
  expect(paceWords(goalLine, translate('en'))).toEqual([]);
});
