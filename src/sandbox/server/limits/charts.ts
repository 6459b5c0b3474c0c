import { z } from 'zod';

const label = z.string().min(1).max(20);
const axisLabel = z.string().max(50).optional();

const series = z.strictObject({
  name: label,
  data: z
    .array(z.strictObject({ label, value: z.number() }))
    .min(1)
    .max(20),
});

const cartesian = <T extends 'line' | 'bar' | 'area'>(type: T) =>
  z
    .strictObject({
      type: z.literal(type),
      series: z.array(series).min(1).max(6),
      axis_config: z.strictObject({
        categories: z.array(label).min(1).max(20),
        x_label: axisLabel,
        y_label: axisLabel,
      }),
    })
    .refine(coversCategories, 'every series must cover every category')
    .refine(
      ({ series: all }) => new Set(all.map(({ name }) => name)).size === all.length,
      'series names must be unique',
    );

type Cartesian = {
  series: Array<z.infer<typeof series>>;
  axis_config: { categories: string[] };
};

function coversCategories({ series: all, axis_config }: Cartesian): boolean {
  const { categories } = axis_config;
  return all.every(
    ({ data }) =>
      data.length === categories.length && data.every((point) => categories.includes(point.label)),
  );
}

const pie = z.strictObject({
  type: z.literal('pie'),
  segments: z
    .array(z.strictObject({ label, value: z.number().positive() }))
    .min(1)
    .max(6),
});

/** A native chart: at most two in a message (checked with the message), never in a view. */
export const dataVisualizationBlock = z.strictObject({
  type: z.literal('data_visualization'),
  block_id: z.string().max(255).optional(),
  title: z.string().min(1).max(50),
  chart: z.discriminatedUnion('type', [cartesian('line'), cartesian('bar'), cartesian('area'), pie]),
});
