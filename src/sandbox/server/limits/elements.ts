import { z } from 'zod';
import * as choices from './choices.ts';
import * as inputs from './inputs.ts';
import * as selects from './selects.ts';
import { confirmable, plainText } from './text.ts';

const slackFile = z.union([z.strictObject({ id: z.string() }), z.strictObject({ url: z.string() })]);

/** The fields of a picture: an address or a Slack file, and a description. */
export const picture = {
  image_url: z.string().min(1).max(3000).optional(),
  slack_file: slackFile.optional(),
  alt_text: z.string().min(1).max(2000),
};
export const hasPicture = (image: { image_url?: unknown; slack_file?: unknown }) =>
  (image.image_url === undefined) !== (image.slack_file === undefined);
export const ONE_PICTURE = 'either image_url or slack_file must be given';

export const imageElement = z
  .strictObject({ type: z.literal('image'), ...picture })
  .refine(hasPicture, ONE_PICTURE);

const workflowButton = z.strictObject({
  type: z.literal('workflow_button'),
  action_id: z.string().max(255).optional(),
  ...confirmable,
  text: plainText(75),
  workflow: z.looseObject({}),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(75).optional(),
});

const menus = [
  selects.staticSelect,
  selects.multiStaticSelect,
  selects.externalSelect,
  selects.multiExternalSelect,
  selects.usersSelect,
  selects.multiUsersSelect,
  selects.channelsSelect,
  selects.multiChannelsSelect,
  selects.conversationsSelect,
  selects.multiConversationsSelect,
] as const;

const pickers = [
  choices.radioButtons,
  choices.checkboxes,
  inputs.datepicker,
  inputs.timepicker,
  ...menus,
] as const;

/** What may stand at the right of a section. */
export const accessory = z.discriminatedUnion('type', [
  choices.button,
  choices.overflow,
  imageElement,
  workflowButton,
  ...pickers,
]);

/** What may stand in an actions block. */
export const actionElement = z.discriminatedUnion('type', [
  choices.button,
  choices.overflow,
  workflowButton,
  inputs.datetimepicker,
  inputs.richTextInput,
  ...pickers,
]);

/** What may stand in an input block. */
export const inputElement = z.discriminatedUnion('type', [
  inputs.plainTextInput,
  inputs.numberInput,
  inputs.emailInput,
  inputs.urlInput,
  inputs.datetimepicker,
  inputs.fileInput,
  inputs.richTextInput,
  ...pickers,
]);

/** What may stand in a context_actions block. */
export const contextActionElement = z.discriminatedUnion('type', [
  choices.feedbackButtons,
  choices.iconButton,
]);

/** Any element a person can use. */
export type InteractiveElement = Exclude<
  z.infer<typeof accessory | typeof actionElement | typeof inputElement | typeof contextActionElement>,
  { type: 'image' }
>;
