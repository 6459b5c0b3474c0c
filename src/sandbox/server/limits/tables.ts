import { z } from 'zod';
import { richTextBlock } from './rich-text.ts';

const blockId = { block_id: z.string().max(255).optional() };
const rawText = z.strictObject({ type: z.literal('raw_text'), text: z.string() });
const rawNumber = z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string() });
const cell = z.discriminatedUnion('type', [rawText, rawNumber, richTextBlock]);
const row = z.array(cell).min(1).max(20);

type Row = z.infer<typeof row>;
const sameLength = (rows: Row[]) => rows.every((each) => each.length === rows[0]?.length);
const characters = (rows: Row[]) =>
  JSON.stringify(rows.flat().map((each) => ('text' in each ? each.text : each))).length;

/** A table: 100 rows of 20 columns, 10 000 characters; one per message (checked with the message). */
export const tableBlock = z.strictObject({
  type: z.literal('table'),
  ...blockId,
  rows: z
    .array(row)
    .min(1)
    .max(100)
    .refine((rows) => characters(rows) <= 10_000, 'table must be less than 10001 characters'),
  column_settings: z
    .array(
      z
        .strictObject({
          align: z.enum(['left', 'center', 'right']).optional(),
          is_wrapped: z.boolean().optional(),
        })
        .nullable(),
    )
    .max(20)
    .optional(),
});

/** A sortable table: a header without rich text and 1 to 100 rows of equal length, 20 000 characters in all. */
export const dataTableBlock = z.strictObject({
  type: z.literal('data_table'),
  ...blockId,
  caption: z.string().min(1),
  rows: z
    .array(row)
    .min(2)
    .max(101)
    .refine(sameLength, 'every row must have as many cells as the header')
    .refine(
      (rows) => rows[0]?.every((each) => each.type !== 'rich_text'),
      'the header must not hold rich_text',
    )
    .refine((rows) => characters(rows) <= 20_000, 'data_table must be less than 20001 characters'),
  page_size: z.number().int().min(1).max(100).optional(),
  row_header_column_index: z.number().int().min(0).optional(),
});
