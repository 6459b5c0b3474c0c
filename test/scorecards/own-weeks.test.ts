import { describe, expect, it } from 'vitest';
import type { KpiKey } from '../../src/kpis/catalogue.ts';
import { translate } from '../../src/locales/index.ts';
import type { WeeksPicture } from '../../src/pictures/weeks-picture.ts';
import { ownWeeksBlocks } from '../../src/scorecards/messages/own-weeks.ts';
import type { MeasureLine } from '../../src/scorecards/rules/card.ts';
import { ownWeeks } from '../../src/scorecards/rules/own-weeks.ts';

const line = (kpi: KpiKey, trend: readonly (number | null)[], goal: number | null = null): MeasureLine => ({
  kpi,
  actual: 0,
  goal,
  attainment: null,
  change: null,
  trend,
  isEmpty: trend.every((amount) => !amount),
});

describe('the weeks somebody sees as a picture', () => {
  it('are those of the measure with a goal, of these the outcome', () => {
    const calls = line('calls', [10, 10, 10], 20);
    const revenue = line('revenue_won', [1, 0, 1], 5);
    const deals = line('deals_won', [1, 0, 1]);
    expect(ownWeeks({ measures: [deals, calls, revenue] })?.kpi).toBe('revenue_won');
    expect(ownWeeks({ measures: [deals, calls] })?.kpi).toBe('calls');
    expect(ownWeeks({ measures: [line('calls', [10, 10, 10]), deals] })?.kpi).toBe('deals_won');
  });

  it('tell a week in which only other things were counted from one without any record', () => {
    const calls = line('calls', [null, 8, 0, 9, 7]);
    const revenue = line('revenue_won', [null, 500, 0, 0, 700], 100);
    expect(ownWeeks({ measures: [calls, revenue] })?.amounts).toEqual([500, null, 0, 700]);
  });

  it('are not there before three weeks are known', () => {
    expect(ownWeeks({ measures: [line('calls', [0, 8, 0, 9])] })).toBeNull();
    expect(ownWeeks({ measures: [line('calls', [0, 8, 1, 9])] })).not.toBeNull();
    expect(ownWeeks({ measures: [line('calls', [0, 0, 0])] })).toBeNull();
    expect(ownWeeks({ measures: [] })).toBeNull();
  });
});

describe('the picture of weeks in App Home', () => {
  const card = {
    week: { kind: 'week', key: '2026-W48', start: '2026-11-23', end: '2026-11-30' } as const,
    currency: 'USD',
  };
  const weeks = { kpi: 'revenue_won', amounts: [1_295_000, null, 0], goal: 999_960 } as const;
  const shown: WeeksPicture[] = [];
  const blocksIn = (locale: 'en' | 'tr') =>
    ownWeeksBlocks(weeks, card, (picture) => `https://x.example/${shown.push(picture)}`, translate(locale));

  it('has every number in words as well, for whoever cannot see it', () => {
    const [image, words] = blocksIn('en');
    expect(image).toMatchObject({
      type: 'image',
      title: { text: 'Revenue won, week by week' },
      alt_text: '2 Nov: $12,950 · 16 Nov: $0 · Goal this week: $10,000',
    });
    expect(words).toMatchObject({
      elements: [
        {
          text:
            '2 Nov: $12,950 · 16 Nov: $0 · Goal this week: $10,000\n' +
            'Nothing was recorded in the week of 9 Nov: left out, not drawn as zero.',
        },
      ],
    });
  });

  it('is drawn in the reader’s own way of writing numbers and days', () => {
    blocksIn('tr');
    expect(shown.at(-1)).toEqual({
      bars: [
        { label: '2 Kas', value: 1_295_000, short: '$13\u00a0B' },
        { label: '9 Kas', value: null, short: '' },
        { label: '16 Kas', value: 0, short: '$0' },
      ],
      goal: { value: 999_960, label: 'Bu haftanın hedefi: $10.000' },
      missing: 'yok',
    });
  });
});
