import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { anyText, plainText } from './text.ts';

/** Slack's documentation says 150 for a value, its types say 75: the smaller holds here. */
const value = z.string().min(1).max(75);

/** An option of a select or overflow: plain text of 75, value of 75. */
export const option = z.strictObject({
  text: plainText(75),
  value,
  description: plainText(75).optional(),
});

/** An option of an overflow menu may open an address. */
export const overflowOption = option.extend({ url: z.string().max(3000).optional() });

/** An option of radio buttons and checkboxes, whose text may be mrkdwn. */
export const richOption = z.strictObject({ text: anyText(75), value, description: anyText(75).optional() });

export type Option = z.infer<typeof richOption>;

/** At most 100 options, or 100 groups of 100. */
export const options = z.array(option).min(1).max(100);
export const optionGroups = z
  .array(z.strictObject({ label: plainText(75), options }))
  .min(1)
  .max(100);

/** Every option of an element, whether it stands in a group or not. */
export function listOptions(element: {
  options?: Option[] | undefined;
  option_groups?: Array<{ options: Option[] }> | undefined;
}): Option[] {
  return element.options ?? (element.option_groups ?? []).flatMap((group) => group.options);
}

/** True when every initial option exactly matches one of the options, as Slack requires. */
export function offersInitial(element: {
  options?: Option[] | undefined;
  option_groups?: Array<{ options: Option[] }> | undefined;
  initial_option?: Option | undefined;
  initial_options?: Option[] | undefined;
}): boolean {
  const initial = element.initial_options ?? (element.initial_option ? [element.initial_option] : []);
  const offered = listOptions(element);
  return initial.every((chosen) => offered.some((each) => isDeepStrictEqual(each, chosen)));
}

/** What to say when `offersInitial` fails. */
export const INITIAL_NOT_OFFERED = 'initial option must match one of the options';
