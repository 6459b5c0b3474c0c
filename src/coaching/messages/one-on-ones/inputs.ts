import type { InputBlock, PlainTextOption } from '@slack/types';
import { shorten } from '../../../kernel/shorten.ts';
import { plain } from '../../../slack/blocks.ts';

const LONGEST_OPTION = 75;

/** A field of a form; its name is the block's id, by which the answer is read. */
export function input(
  name: string,
  label: string,
  element: InputBlock['element'],
  more: { hint?: string; optional?: boolean } = {},
): InputBlock {
  return {
    type: 'input',
    block_id: name,
    label: plain(label),
    element,
    optional: more.optional ?? false,
    ...(more.hint ? { hint: plain(more.hint) } : {}),
  };
}

/** A field of several lines of text. */
export function textArea(
  name: string,
  label: string,
  {
    most,
    value,
    hint,
    optional = false,
  }: { most: number; value?: string; hint?: string; optional?: boolean },
): InputBlock {
  return input(
    name,
    label,
    {
      type: 'plain_text_input',
      action_id: name,
      multiline: true,
      max_length: most,
      ...(value ? { initial_value: value.slice(0, most) } : {}),
    },
    { ...(hint ? { hint } : {}), optional },
  );
}

/** A menu of few choices. */
export function select(
  name: string,
  options: readonly PlainTextOption[],
  chosen: string | null,
): InputBlock['element'] {
  const initial = options.find((each) => each.value === chosen);
  return {
    type: 'static_select',
    action_id: name,
    options: [...options],
    ...(initial ? { initial_option: initial } : {}),
  };
}

export const option = (value: string, text: string): PlainTextOption => ({
  value,
  text: plain(shorten(text, LONGEST_OPTION)),
});
