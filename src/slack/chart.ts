import { shorten } from '../kernel/shorten.ts';

/**
 * Slack's native chart, which the published types do not know yet (slack.md §1). It stands in messages only: no view takes
 * it, and not every client has to, so whatever it shows is said in words beside it (`Message.chart`).
 */
export type ChartBlock = { type: 'data_visualization'; title: string; chart: LineChart };

/** Every series has a value for every category, in their order. */
export type LineChart = {
  type: 'line';
  series: { name: string; data: { label: string; value: number }[] }[];
  axis_config: { categories: string[]; y_label?: string };
};

/** What is drawn as a line; series are told apart by their names, so no two share one. */
export type Line = { name: string; values: readonly number[] };

const LONGEST_TITLE = 50;
const LONGEST_LABEL = 20;

/**
 * One to six lines over one to twenty categories; what is too long for Slack is cut. Throws a RangeError for a line that
 * misses a category: a gap would be drawn as something that was not measured.
 */
export function lineChart(parts: {
  title: string;
  categories: readonly string[];
  lines: readonly Line[];
  yLabel?: string;
}): ChartBlock {
  const categories = parts.categories.map((category) => shorten(category, LONGEST_LABEL));
  const series = parts.lines.map(({ name, values }) => {
    if (values.length !== categories.length) throw new RangeError('A line has a value for every category');
    const data = categories.map((label, at) => ({ label, value: values[at] ?? 0 }));
    return { name: shorten(name, LONGEST_LABEL), data };
  });
  const axis = { categories, ...(parts.yLabel ? { y_label: shorten(parts.yLabel, LONGEST_TITLE) } : {}) };
  return {
    type: 'data_visualization',
    title: shorten(parts.title, LONGEST_TITLE),
    chart: { type: 'line', series, axis_config: axis },
  };
}
