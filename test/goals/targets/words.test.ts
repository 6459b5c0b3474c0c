import { describe, expect, it } from 'vitest';
import type { GoalLine } from '../../../src/goals/actions/goal-line.ts';
import { besideWords, lineStatus, numbersLine } from '../../../src/goals/messages/target-words.ts';
import { forecastWords } from '../../../src/goals/messages/why-words.ts';
import type { Reading } from '../../../src/goals/rules/targets/reading.ts';
import { shownAmount } from '../../../src/goals/rules/targets/reading.ts';
import { standing } from '../../../src/goals/rules/targets/standing.ts';
import type { Target } from '../../../src/goals/rules/targets/types.ts';
import { type BookKpi, bookOf } from '../../../src/kpis/index.ts';
import { translate } from '../../../src/locales/index.ts';
import type { Locale } from '../../../src/locales/locale.ts';
import { november } from './days.ts';

const calls = bookOf([]).get('calls');
const kpi = (more: Partial<BookKpi>): BookKpi => ({ ...calls, ...more });

function line(
  of: BookKpi,
  target: Partial<Target> & Pick<Target, 'type' | 'target'>,
  reading: Reading,
  asOf = november.asOf,
) {
  const aim = { start: null, upper: null, ...target };
  return {
    goal: { ...aim, currency: of.unit === 'money' ? 'USD' : null },
    kpi: of,
    target: aim.target,
    actual: shownAmount(reading),
    reading,
    steps:
      reading.kind === 'steps' ? reading.steps.map((step, n) => ({ ...step, title: `Step ${n + 1}` })) : [],
    pace: standing(aim, reading, { ...november, asOf }, { kpiClass: 'activity' }),
  } as unknown as GoalLine;
}

const words = (given: GoalLine, locale: Locale = 'en') => {
  const t = translate(locale);
  return [lineStatus(given, t), numbersLine(given, t), ...besideWords(given, t)].join(' | ');
};

const level = (top: number, bottom: number, n = bottom): Reading => ({
  kind: 'level',
  level: { top, bottom },
  k: top,
  n,
  why: null,
});
const rate = kpi({ unit: 'percent', aggregation: 'ratio' });
const won = (k: number, n: number): Reading => ({
  kind: 'level',
  level: { top: k * 1_000_000, bottom: n },
  k,
  n,
  why: null,
});
const days = kpi({ unit: 'days', aggregation: 'median' });
const discount = kpi({ unit: 'money', direction: 'down' });
const step = (due: string, doneOn: string | null = null) => ({ weight: 1, due, doneOn });

describe('a goal that does not add up, in words', () => {
  it.each<[string, GoalLine, string, string]>([
    [
      'a level that holds',
      line(rate, { type: 'at_least', target: 250_000 }, won(5, 16)),
      '✓ holds | At least 25% · now 31.3% (5 of 16)',
      '✓ tutuyor | En az %25 · şu an %31,3 (5/16)',
    ],
    [
      'a level that is missed by a hair',
      line(rate, { type: 'at_least', target: 825_000 }, won(8_249, 10_000)),
      '▼ below | At least 82.5% · now 82.4% (8,249 of 10,000)',
      '▼ altında | En az %82,5 · şu an %82,4 (8.249/10.000)',
    ],
    [
      'a level that is too high',
      line(days, { type: 'at_most', target: 1000 }, level(1240, 1, 9)),
      '▼ above | At most 10 days · now 12.4 days (median of 9)',
      '▼ üstünde | En çok 10 gün · şu an 12,4 gün (9 kaydın ortancası)',
    ],
    [
      'a level of which nothing is known',
      line(
        days,
        { type: 'at_most', target: 1000 },
        { kind: 'level', level: null, k: 0, n: 0, why: 'nothing' },
      ),
      '○ too little recorded | At most 10 days · nothing recorded yet',
      '○ söylemek için kayıt az | En çok 10 gün · henüz kayıt yok',
    ],
    [
      'a rate of too few',
      line(
        rate,
        { type: 'at_least', target: 250_000 },
        { kind: 'level', level: null, k: 2, n: 3, why: 'too_few' },
      ),
      '○ too little recorded | At least 25% · 2 of 3 so far, too few to say',
      '○ söylemek için kayıt az | En az %25 · şimdilik 2/3, söylemek için az',
    ],
    [
      'a range',
      line(
        kpi({ unit: 'score', aggregation: 'mean' }),
        { type: 'range', target: 600, upper: 800 },
        level(900, 1, 4),
      ),
      '▼ above | 6 to 8 · now 9 (mean of 4)',
      '▼ üstünde | 6 ile 8 arası · şu an 9 (4 kaydın ortalaması)',
    ],
    [
      // Ten of 21 days are gone: 20 to 30 % makes 24.76 %; 6 points of 10 are gone.
      'a level on its way',
      line(rate, { type: 'increase_to', target: 300_000, start: 200_000 }, won(26, 100)),
      '▲ ahead of pace | ██████░░░░  From 20% to 30% · now 26% (26 of 100) · 60% of the way | the calendar expects 24.8% by now',
      '▲ tempo önde | ██████░░░░  Başlangıç %20, hedef %30 · şu an %26 (26/100) · yolun %60’ı | takvime göre şimdiye dek beklenen %24,8',
    ],
    [
      // $42 in 21 days: $20 are allowed for by now, and $17 are left for 11 days.
      'a budget used fast',
      line(discount, { type: 'budget', target: 4200 }, { kind: 'sum', amount: 2500 }),
      '◆ used fast | ██████░░░░  $25 of at most $42 (59.5%) | $5 more than the calendar allows for | leaves $1 per working day for the 11 working days left',
      '◆ hızlı harcanıyor | ██████░░░░  $25, en çok $42 (%59,5) | takvime göre ayrılandan $5 fazla | kalan 11 iş günü için günde $1',
    ],
    [
      'a budget that is broken',
      line(discount, { type: 'budget', target: 4200 }, { kind: 'sum', amount: 5200 }, '2026-11-03'),
      '▼ over the limit | ██████████  $52 of at most $42 (123.8%) | $10 over the limit',
      '▼ sınır aşıldı | ██████████  $52, en çok $42 (%123,8) | sınırın $10 üstünde',
    ],
    [
      'yes or no',
      line(kpi({ unit: 'bool' }), { type: 'binary', target: 1 }, { kind: 'answers', yes: 0, no: 1 }),
      '▼ not yet | Yes · no, so far',
      '▼ henüz değil | Evet · şimdilik hayır',
    ],
    [
      'steps of which one is late',
      line(
        calls,
        { type: 'milestone', target: 3 },
        {
          kind: 'steps',
          steps: [step('2026-11-06', '2026-11-05'), step('2026-11-13'), step('2026-11-27')],
        },
      ),
      '▼ behind pace | ███░░░░░░░  1 of 3 steps (33.3%) | late: Step 2, due 13 Nov 2026',
      '▼ tempo geride | ███░░░░░░░  1/3 adım (%33,3) | gecikti: Step 2 (son gün 13 Kas 2026 idi)',
    ],
    [
      'steps that are in time',
      line(
        calls,
        { type: 'milestone', target: 2 },
        {
          kind: 'steps',
          steps: [step('2026-11-06', '2026-11-05'), step('2026-11-27')],
        },
      ),
      '● on pace | █████░░░░░  1 of 2 steps (50%) | next: Step 2 by 27 Nov 2026',
      '● tempo yerinde | █████░░░░░  1/2 adım (%50) | sırada: Step 2 (son gün 27 Kas 2026)',
    ],
  ])('%s', (_, given, english, turkish) => {
    expect(words(given)).toBe(english);
    expect(words(given, 'tr')).toBe(turkish);
  });

  it.each([
    ['at_least', won(5, 16), '★ kept'],
    ['at_least', won(1, 16), '■ not kept'],
  ] as const)('a level %s ended', (type, reading, english) => {
    expect(lineStatus(line(rate, { type, target: 250_000 }, reading, '2026-12-01'), translate('en'))).toBe(
      english,
    );
  });
});

describe('where a sum goes if it goes on so', () => {
  const sum = (amount: number, asOf?: string) =>
    forecastWords(
      line(calls, { type: 'cumulative', target: 42 }, { kind: 'sum', amount }, asOf),
      translate('en'),
    );

  it('is said with what a day brought and how much more each needs', () => {
    // 15 in ten days is 1.5 a day, 31.5 in 21; 27 are left for 11 days, which is 2.45 a day, 1.64 times as much.
    expect(sum(15)).toEqual([
      'So far 1.5 per working day, over 10 working days.',
      'At this rate it ends at 31 (75%).',
      'What each day needs from here is 1.7 times that.',
    ]);
    // 21 in ten days is ahead: 44.1 in all, and 21 for 11 days is 0.91 times as much.
    expect(sum(21)[1]).toBe('At this rate it ends at 44 (105%).');
  });

  it.each([
    ['too early', 15, '2026-11-03'],
    ['reached', 42, undefined],
    ['over', 15, '2026-12-01'],
    ['not begun', 0, '2026-10-30'],
  ])('is not said when it is %s', (_, amount, asOf) => {
    expect(sum(amount, asOf)).toEqual([]);
  });

  it('says nothing of a lift where nothing came', () => {
    expect(sum(0)).toEqual([
      'So far 0 per working day, over 10 working days.',
      'At this rate it ends at 0 (0%).',
    ]);
  });
});
