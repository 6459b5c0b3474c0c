import { z } from 'zod';
import { INITIAL_NOT_OFFERED, offersInitial, overflowOption, richOption } from './options.ts';
import { actionable, confirmable, focusable, plainText } from './text.ts';

/** A button: text 75, value 2000, url 3000. */
export const button = z.strictObject({
  type: z.literal('button'),
  ...actionable,
  ...confirmable,
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: z.string().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(75).optional(),
});

/** Radio buttons: 1 to 10 options. */
export const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    ...actionable,
    ...confirmable,
    ...focusable,
    options: z.array(richOption).min(1).max(10),
    initial_option: richOption.optional(),
  })
  .refine(offersInitial, INITIAL_NOT_OFFERED);

/** Checkboxes: 1 to 10 options. */
export const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    ...actionable,
    ...confirmable,
    ...focusable,
    options: z.array(richOption).min(1).max(10),
    initial_options: z.array(richOption).min(1).max(10).optional(),
  })
  .refine(offersInitial, INITIAL_NOT_OFFERED);

/** An overflow menu: 2 to 5 options (Slack's Python SDK asks for two). */
export const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...actionable,
  ...confirmable,
  options: z.array(overflowOption).min(2).max(5),
});

const feedbackButton = z.strictObject({
  text: plainText(75),
  accessibility_label: z.string().max(75).optional(),
  value: z.string().min(1).max(2000),
});

/** A thumbs-up and thumbs-down pair. */
export const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  ...actionable,
  positive_button: feedbackButton,
  negative_button: feedbackButton,
});

/** A small icon button. */
export const iconButton = z.strictObject({
  type: z.literal('icon_button'),
  ...actionable,
  ...confirmable,
  icon: z.string(),
  text: plainText(75),
  accessibility_label: z.string().max(75).optional(),
  value: z.string().max(2000).optional(),
  visible_to_user_ids: z.array(z.string()).max(10).optional(),
});
