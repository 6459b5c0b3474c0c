import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/date.ts';
import { translate } from '../../src/locales/index.ts';
import { withTrend } from '../../src/scorecards/messages/trend-words.ts';
import { teamCard } from '../../src/scorecards/rules/build-card.ts';
import type { TeamWeek } from '../../src/scorecards/rules/team-week.ts';
import { measure, teamWeek } from './weeks.ts';

/** The 13 weeks before week 47 and that week, which begins on 16 November; `without` are places of weeks without any record. */
const weeks = (...without: number[]): TeamWeek['weeks'] =>
  Array.from({ length: 14 }, (_, at) => ({
    start: addDays('2026-08-17', 7 * at),
    isCounted: !without.includes(at),
  }));
const flat = (amount: number | null) => Array<number | null>(13).fill(amount);
const calls = measure('calls', { history: flat(80), actual: 90, goal: 100, goalHistory: flat(100) });
const trendOf = (given: Partial<TeamWeek>) => teamCard(teamWeek({ weeks: weeks(), ...given })).trend;

describe('the trend of a card', () => {
  it('goes over 13 weeks, the card’s own last, each with the goal it had', () => {
    const trend = trendOf({ measures: [calls] });
    expect(trend?.kpi.key).toBe('calls');
    expect(trend?.weeks).toHaveLength(13);
    expect(trend?.weeks[0]).toEqual({ start: '2026-08-24', actual: 80, goal: 100, behind: null });
    expect(trend?.weeks.at(-1)).toEqual({ start: '2026-11-16', actual: 90, goal: 100, behind: null });
    expect(trend?.missing).toEqual([]);
  });

  it('leaves out weeks in which nothing was recorded, and names them; a zero among records stays', () => {
    const history = flat(80).with(10, 0).with(12, 0);
    const trend = trendOf({ weeks: weeks(10), measures: [{ ...calls, history }] });
    expect(trend?.missing).toEqual(['2026-10-26']);
    expect(trend?.weeks.map(({ start }) => start)).not.toContain('2026-10-26');
    expect(trend?.weeks.find(({ start }) => start === '2026-11-09')?.actual).toBe(0);
  });

  it('does not name the weeks before the first known one', () => {
    const history = [...Array<null>(9).fill(null), 5, 6, 7, 8];
    const trend = trendOf({ weeks: weeks(0, 1, 2, 3, 4, 5, 6, 7, 8), measures: [{ ...calls, history }] });
    expect(trend?.weeks.map(({ actual }) => actual)).toEqual([5, 6, 7, 8, 90]);
    expect(trend?.missing).toEqual([]);
  });

  it('ends with the week before while the card’s own runs', () => {
    const trend = trendOf({ measures: [calls], runningThrough: '2026-11-18' });
    expect(trend?.weeks.at(-1)?.start).toBe('2026-11-09');
    expect(trend?.weeks).toHaveLength(13);
  });

  it('takes an outcome with a goal before an activity with one, and either before what has none', () => {
    const plain = { ...calls, goal: null, goalHistory: flat(null) };
    const won = measure('deals_won', { history: flat(2), actual: 3 });
    expect(trendOf({ measures: [calls, won] })?.kpi.key).toBe('calls');
    expect(trendOf({ measures: [calls, { ...won, goal: 2 }] })?.kpi.key).toBe('deals_won');
    expect(trendOf({ measures: [plain, won] })?.kpi.key).toBe('deals_won');
  });

  it('is not there for fewer than three known weeks, nor for a team that never counted anything', () => {
    const history = [...Array<null>(12).fill(null), 5];
    expect(trendOf({ measures: [{ ...calls, history }] })).toBeNull();
    expect(trendOf({ measures: [] })).toBeNull();
  });
});

describe('a trend in words', () => {
  const money = (history: (number | null)[], goal: number | null, without: number[] = []) => {
    const revenue = measure('revenue_won', { history, actual: 1_250_000, goal, goalHistory: flat(goal) });
    const trend = trendOf({ weeks: weeks(...without), measures: [revenue] });
    if (!trend) throw new Error('No trend');
    return trend;
  };
  const early = Array<null>(11).fill(null);
  const said = (trend: ReturnType<typeof money>, locale: 'en' | 'tr') => {
    const message = withTrend({ text: 'Figures', blocks: [] }, trend, 'USD', translate(locale));
    return { ...message, text: message.text.replaceAll('\u00a0', ' ') };
  };

  it('says every number with its goal, and what is missing, in both languages', () => {
    const trend = money([...Array<null>(9).fill(null), 900_000, 0, 0, 1_100_000], 1_000_000, [10, 11]);
    expect(said(trend, 'en').text).toBe(
      [
        'Figures',
        'Revenue won, week by week',
        '19 Oct: $9,000 of $10,000 · 9 Nov: $11,000 of $10,000 · 16 Nov: $12,500 of $10,000',
        'Nothing was recorded in the weeks of 26 Oct and 2 Nov: left out, not drawn as zero.',
      ].join('\n'),
    );
    expect(said(trend, 'tr').text).toContain(
      '9 Kas: $11.000 / $10.000 · 16 Kas: $12.500 / $10.000\n26 Eki ve 2 Kas haftalarında hiç kayıt yok: çizilmedi, sıfır sayılmadı.',
    );
  });

  it('has no goal line where a week had no goal, and says the others’ goals', () => {
    const trend = money([...early, 900_000, 1_100_000], 1_000_000);
    const [first, ...others] = trend.weeks;
    if (!first) throw new Error('No week');
    const message = said({ ...trend, weeks: [{ ...first, goal: null }, ...others] }, 'en');
    expect(message.text).toContain('2 Nov: $9,000 · 9 Nov: $11,000 of $10,000');
    expect(message.chart?.chart.series.map(({ name }) => name)).toEqual(['Actual']);
  });

  it('is drawn from the first week with a goal on, when five or more had one, and says so', () => {
    const goals = (from: number) => ({
      ...calls,
      goalHistory: flat(100).map((goal, at) => (at < from ? null : goal)),
    });
    const chartOf = (from: number) => {
      const trend = trendOf({ measures: [goals(from)] });
      if (!trend) throw new Error('No trend');
      return said(trend, 'en');
    };
    // 16 November and the four weeks before it; 19 October is the tenth week.
    const five = chartOf(9);
    expect(five.chart?.chart.axis_config.categories).toEqual([
      '19 Oct',
      '26 Oct',
      '2 Nov',
      '9 Nov',
      '16 Nov',
    ]);
    expect(five.chart?.chart.series).toHaveLength(2);
    expect(five.text).toContain('24 Aug: 80 · ');
    expect(five.text).toContain('Drawn from 19 Oct on, the first week with this goal.');
    const four = chartOf(10);
    expect(four.chart?.chart.axis_config.categories).toHaveLength(13);
    expect(four.chart?.chart.series).toHaveLength(1);
    expect(four.text).not.toContain('Drawn from');
  });

  it('draws whole units of money, beside the goal', () => {
    const { chart } = said(money([...early, 900_000, 1_100_000], 1_000_000), 'tr');
    expect(chart).toEqual({
      type: 'data_visualization',
      title: 'Kazanılan ciro, hafta hafta',
      chart: {
        type: 'line',
        series: [
          {
            name: 'Gerçekleşen',
            data: [
              { label: '2 Kas', value: 9000 },
              { label: '9 Kas', value: 11_000 },
              { label: '16 Kas', value: 12_500 },
            ],
          },
          {
            name: 'Hedef',
            data: [
              { label: '2 Kas', value: 10_000 },
              { label: '9 Kas', value: 10_000 },
              { label: '16 Kas', value: 10_000 },
            ],
          },
        ],
        axis_config: { categories: ['2 Kas', '9 Kas', '16 Kas'], y_label: 'USD' },
      },
    });
  });
});
