import type { InputBlock, PlainTextInput } from '@slack/types';
import { plain } from '../../slack/blocks.ts';

type TextParts = {
  id: string;
  label: string;
  hint?: string;
  example?: string;
  value?: string;
  longest: number;
  isOptional?: boolean;
  isLong?: boolean;
};

/** A field for text. */
export function textInput({
  id,
  label,
  hint,
  example,
  value,
  longest,
  isOptional,
  isLong,
}: TextParts): InputBlock {
  const element: PlainTextInput = {
    type: 'plain_text_input',
    action_id: id,
    max_length: longest,
    ...(isLong ? { multiline: true } : {}),
    ...(example ? { placeholder: plain(example) } : {}),
    ...(value ? { initial_value: value } : {}),
  };
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    ...(hint ? { hint: plain(hint) } : {}),
    optional: isOptional ?? false,
    element,
  };
}

/** A menu of a few values; `chosen` is the one that stands there. */
export function menuInput(
  id: string,
  label: string,
  options: readonly { value: string; text: string }[],
  { chosen, hint, placeholder }: { chosen?: string | undefined; hint?: string; placeholder: string },
): InputBlock {
  const all = options.map(({ value, text }) => ({ value, text: plain(text) }));
  const initial = all.find(({ value }) => value === chosen);
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    ...(hint ? { hint: plain(hint) } : {}),
    element: {
      type: 'static_select',
      action_id: id,
      placeholder: plain(placeholder),
      options: all,
      ...(initial ? { initial_option: initial } : {}),
    },
  };
}

/** A day. */
export function dateInput(id: string, label: string, initial: string | null, isOptional = false): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    optional: isOptional,
    element: { type: 'datepicker', action_id: id, ...(initial ? { initial_date: initial } : {}) },
  };
}

/** Somebody of the workspace. */
export function personInput(id: string, label: string, initial: string | null): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    element: { type: 'users_select', action_id: id, ...(initial ? { initial_user: initial } : {}) },
  };
}
