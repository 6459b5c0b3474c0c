import { z } from 'zod';
import { INITIAL_NOT_OFFERED, offersInitial, option, optionGroups, options } from './options.ts';
import { actionable, confirmable, focusable, placeholdable } from './text.ts';

const common = { ...actionable, ...confirmable, ...focusable, ...placeholdable };
const several = { max_selected_items: z.number().int().min(1).optional() };
const respondable = { response_url_enabled: z.boolean().optional() };
const ids = z.array(z.string()).min(1).optional();

const EITHER_OPTIONS = 'either options or option_groups must be given';
const hasOptions = (element: { options?: unknown; option_groups?: unknown }) =>
  (element.options === undefined) !== (element.option_groups === undefined);

/** A menu of fixed options. */
export const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    ...common,
    options: options.optional(),
    option_groups: optionGroups.optional(),
    initial_option: option.optional(),
  })
  .refine(hasOptions, EITHER_OPTIONS)
  .refine(offersInitial, INITIAL_NOT_OFFERED);

export const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...common,
    ...several,
    options: options.optional(),
    option_groups: optionGroups.optional(),
    initial_options: z.array(option).min(1).max(100).optional(),
  })
  .refine(hasOptions, EITHER_OPTIONS)
  .refine(offersInitial, INITIAL_NOT_OFFERED);

const minimumQuery = { min_query_length: z.number().int().min(0).optional() };

export const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  ...common,
  ...minimumQuery,
  initial_option: option.optional(),
});

export const multiExternalSelect = z.strictObject({
  type: z.literal('multi_external_select'),
  ...common,
  ...several,
  ...minimumQuery,
  initial_options: z.array(option).min(1).max(100).optional(),
});

export const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...common,
  initial_user: z.string().optional(),
});

export const multiUsersSelect = z.strictObject({
  type: z.literal('multi_users_select'),
  ...common,
  ...several,
  initial_users: ids,
});

export const channelsSelect = z.strictObject({
  type: z.literal('channels_select'),
  ...common,
  ...respondable,
  initial_channel: z.string().optional(),
});

export const multiChannelsSelect = z.strictObject({
  type: z.literal('multi_channels_select'),
  ...common,
  ...several,
  initial_channels: ids,
});

const filter = z
  .strictObject({
    include: z
      .array(z.enum(['im', 'mpim', 'private', 'public']))
      .min(1)
      .optional(),
    exclude_external_shared_channels: z.boolean().optional(),
    exclude_bot_users: z.boolean().optional(),
  })
  .optional();

export const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...common,
  ...respondable,
  filter,
  default_to_current_conversation: z.boolean().optional(),
  initial_conversation: z.string().optional(),
});

export const multiConversationsSelect = z.strictObject({
  type: z.literal('multi_conversations_select'),
  ...common,
  ...several,
  filter,
  default_to_current_conversation: z.boolean().optional(),
  initial_conversations: ids,
});
