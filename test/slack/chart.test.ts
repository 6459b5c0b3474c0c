import { describe, expect, it } from 'vitest';
import { checkMessageBlocks } from '../../src/sandbox/server/limits/message.ts';
import { lineChart } from '../../src/slack/chart.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';

const weeks = (count: number) => Array.from({ length: count }, (_, at) => `week ${at + 1}`);
const values = (count: number) => Array.from({ length: count }, (_, at) => at * 10);
const message = (chart: ReturnType<typeof lineChart>) => ({ text: 'Numbers', blocks: [], chart });

describe('a line chart', () => {
  it('holds a value of every line for every category, in their order', () => {
    const chart = lineChart({
      title: 'Calls',
      categories: ['9 Nov', '16 Nov'],
      lines: [
        { name: 'Actual', values: [80, 0] },
        { name: 'Goal', values: [100, 100] },
      ],
    });
    expect(chart).toEqual({
      type: 'data_visualization',
      title: 'Calls',
      chart: {
        type: 'line',
        series: [
          {
            name: 'Actual',
            data: [
              { label: '9 Nov', value: 80 },
              { label: '16 Nov', value: 0 },
            ],
          },
          {
            name: 'Goal',
            data: [
              { label: '9 Nov', value: 100 },
              { label: '16 Nov', value: 100 },
            ],
          },
        ],
        axis_config: { categories: ['9 Nov', '16 Nov'] },
      },
    });
  });

  it('is cut to what Slack takes, and the local Slack takes it', () => {
    const chart = lineChart({
      title: 'x'.repeat(80),
      categories: weeks(20),
      lines: [{ name: 'a line with a very long name', values: values(20) }],
      yLabel: 'y'.repeat(80),
    });
    expect(() => assertSlackLimits(message(chart))).not.toThrow();
    expect(checkMessageBlocks([chart])).toMatchObject({ ok: true });
  });

  it('is not made of a line that misses a category', () => {
    const lines = [{ name: 'a', values: values(2) }];
    expect(() => lineChart({ title: 'Calls', categories: weeks(3), lines })).toThrow(RangeError);
  });
});

describe('a chart that Slack would refuse is named', () => {
  const good = lineChart({ title: 'Calls', categories: weeks(3), lines: [{ name: 'a', values: values(3) }] });
  const [series] = good.chart.series;
  const withSeries = (...all: unknown[]) =>
    ({ ...good, chart: { ...good.chart, series: all } }) as typeof good;

  it.each<[what: string, chart: typeof good, breach: string]>([
    [
      'a series with a hole',
      withSeries({ ...series, data: series?.data.slice(1) }),
      'blocks[0].chart.series[0]: does not cover every category',
    ],
    [
      'a series with another label',
      withSeries({
        ...series,
        data: series?.data.map((point, at) => (at ? point : { ...point, label: 'x' })),
      }),
      'blocks[0].chart.series[0]: does not cover every category',
    ],
    ['two series of one name', withSeries(series, series), 'blocks[0].chart.series: two of one name'],
    ['seven series', withSeries(...values(7).map((at) => ({ ...series, name: `s${at}` }))), 'at most 6'],
    ['no title', { ...good, title: '' }, 'blocks[0]: needs title'],
    [
      '21 points',
      lineChart({ title: 'Calls', categories: weeks(21), lines: [{ name: 'a', values: values(21) }] }),
      'at most 20',
    ],
  ])('%s', (_, chart, breach) => {
    expect(() => assertSlackLimits(message(chart))).toThrow(breach);
    expect(checkMessageBlocks([chart])).toMatchObject({ ok: false });
  });
});
