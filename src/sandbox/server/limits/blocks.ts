import { z } from 'zod';
import { dataVisualizationBlock } from './charts.ts';
import { button } from './choices.ts';
import {
  accessory,
  actionElement,
  contextActionElement,
  hasPicture,
  imageElement,
  inputElement,
  ONE_PICTURE,
  picture,
} from './elements.ts';
import { richTextBlock } from './rich-text.ts';
import { dataTableBlock, tableBlock } from './tables.ts';
import { anyText, mrkdwn, plainText } from './text.ts';

const blockId = { block_id: z.string().max(255).optional() };

const actions = z.strictObject({
  type: z.literal('actions'),
  ...blockId,
  elements: z.array(actionElement).min(1).max(25),
});
const context = z.strictObject({
  type: z.literal('context'),
  ...blockId,
  elements: z
    .array(z.discriminatedUnion('type', [imageElement, mrkdwn(3000), plainText(3000)]))
    .min(1)
    .max(10),
});
const divider = z.strictObject({ type: z.literal('divider'), ...blockId });
const header = z.strictObject({ type: z.literal('header'), ...blockId, text: plainText(150) });
const image = z
  .strictObject({ type: z.literal('image'), ...blockId, ...picture, title: plainText(2000).optional() })
  .refine(hasPicture, ONE_PICTURE);
const input = z.strictObject({
  type: z.literal('input'),
  ...blockId,
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: inputElement,
});
const section = z
  .strictObject({
    type: z.literal('section'),
    ...blockId,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text !== undefined || fields !== undefined, 'text or fields must be given');
const video = z.strictObject({
  type: z.literal('video'),
  ...blockId,
  video_url: z.string(),
  thumbnail_url: z.string(),
  alt_text: z.string(),
  title: plainText(199),
  title_url: z.string().optional(),
  author_name: z.string().max(49).optional(),
  provider_name: z.string().optional(),
  provider_icon_url: z.string().optional(),
  description: plainText(3000).optional(),
});
const alert = z.strictObject({
  type: z.literal('alert'),
  ...blockId,
  text: anyText(200),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
});
const markdown = z.strictObject({
  type: z.literal('markdown'),
  ...blockId,
  text: z.string().min(1).max(12_000),
});
const card = z.strictObject({
  type: z.literal('card'),
  ...blockId,
  hero_image: imageElement.optional(),
  icon: imageElement.optional(),
  title: mrkdwn(150).optional(),
  subtitle: mrkdwn(150).optional(),
  body: mrkdwn(200).optional(),
  subtext: mrkdwn(200).optional(),
  actions: z.array(button).max(3).optional(),
});
const carousel = z.strictObject({
  type: z.literal('carousel'),
  ...blockId,
  elements: z.array(card).min(1).max(10),
});
const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  ...blockId,
  elements: z.array(contextActionElement).min(1).max(5),
});
const container = z.strictObject({
  type: z.literal('container'),
  ...blockId,
  title: plainText(150).optional(),
  rich_text_title: richTextBlock.optional(),
  subtitle: anyText(150).optional(),
  icon: imageElement.optional(),
  child_blocks: z
    .array(
      z.discriminatedUnion('type', [
        actions,
        context,
        divider,
        header,
        image,
        input,
        richTextBlock,
        section,
        tableBlock,
        video,
      ]),
    )
    .min(1)
    .max(10),
  width: z.enum(['narrow', 'standard', 'wide', 'full']).optional(),
  is_collapsible: z.boolean().optional(),
  default_collapsed: z.boolean().optional(),
  has_header_divider: z.boolean().optional(),
});
const taskCard = z.looseObject({
  type: z.literal('task_card'),
  ...blockId,
  task_id: z.string(),
  title: z.string(),
  status: z.enum(['pending', 'in_progress', 'complete', 'error']),
});
const plan = z.looseObject({ type: z.literal('plan'), ...blockId, title: z.string() });

/** What a message may hold. A `file` block cannot be sent, and `alert` is for modals (slack.md §1). */
export const messageBlock = z.discriminatedUnion('type', [
  actions,
  card,
  carousel,
  container,
  context,
  contextActions,
  dataTableBlock,
  dataVisualizationBlock,
  divider,
  header,
  image,
  input,
  markdown,
  plan,
  richTextBlock,
  section,
  tableBlock,
  taskCard,
  video,
]);

/** What App Home may hold. */
export const homeBlock = z.discriminatedUnion('type', [
  actions,
  context,
  divider,
  header,
  image,
  input,
  richTextBlock,
  section,
  video,
]);

/** What a modal may hold. */
export const modalBlock = z.discriminatedUnion('type', [...homeBlock.options, alert]);

/** A block as it was accepted. */
export type Block = z.infer<typeof messageBlock | typeof modalBlock>;
