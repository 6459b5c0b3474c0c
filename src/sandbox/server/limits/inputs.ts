import { z } from 'zod';
import { actionable, confirmable, dispatchable, focusable, placeholdable } from './text.ts';

const common = { ...actionable, ...focusable };
const typed = { ...common, ...dispatchable, ...placeholdable };
const length = z.number().int().min(0).max(3000).optional();
/** Slack takes the bounds of a number as strings. */
const numeral = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'must be a number written as a string')
  .optional();

export const plainTextInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    ...typed,
    initial_value: z.string().max(3000).optional(),
    multiline: z.boolean().optional(),
    min_length: length,
    max_length: length,
  })
  .refine(
    ({ min_length, max_length }) => (min_length ?? 0) <= (max_length ?? 3000),
    'min_length must not be above max_length',
  );

export const numberInput = z
  .strictObject({
    type: z.literal('number_input'),
    ...typed,
    is_decimal_allowed: z.boolean(),
    initial_value: numeral,
    min_value: numeral,
    max_value: numeral,
  })
  .refine(
    ({ min_value = '-Infinity', max_value = 'Infinity' }) => Number(min_value) <= Number(max_value),
    'min_value must not be above max_value',
  );

export const emailInput = z.strictObject({
  type: z.literal('email_text_input'),
  ...typed,
  initial_value: z.string().optional(),
});

export const urlInput = z.strictObject({
  type: z.literal('url_text_input'),
  ...typed,
  initial_value: z.string().optional(),
});

export const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  ...common,
  ...confirmable,
  ...placeholdable,
  initial_date: z.iso.date('must be a date as YYYY-MM-DD').optional(),
});

export const timepicker = z.strictObject({
  type: z.literal('timepicker'),
  ...common,
  ...confirmable,
  ...placeholdable,
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time as HH:mm')
    .optional(),
  timezone: z.string().optional(),
});

export const datetimepicker = z.strictObject({
  type: z.literal('datetimepicker'),
  ...common,
  ...confirmable,
  initial_date_time: z.number().int().min(1_000_000_000).max(9_999_999_999).optional(),
});

export const fileInput = z.strictObject({
  type: z.literal('file_input'),
  ...actionable,
  filetypes: z.array(z.string()).min(1).optional(),
  max_files: z.number().int().min(1).max(10).optional(),
});

const lines = z.number().int().min(1).max(100).optional();

export const richTextInput = z.strictObject({
  type: z.literal('rich_text_input'),
  ...typed,
  initial_value: z.looseObject({ type: z.literal('rich_text') }).optional(),
  min_lines: lines,
  max_lines: lines,
});
