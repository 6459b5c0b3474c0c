import type { Block } from '../limits/blocks.ts';
import type { StateValues } from '../types.ts';
import { isEmptyState } from './element-state.ts';

/** What Slack's own form says before it sends anything: block id -> sentence. */
export function findInputErrors(blocks: Block[], state: StateValues): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of blocks) {
    if (block.type !== 'input' || !block.block_id) continue;
    const given = state[block.block_id]?.[block.element.action_id ?? ''];
    const sentence =
      !given || isEmptyState(given)
        ? block.optional
          ? null
          : 'Please complete this required field.'
        : checkTyped(block.element, given.value);
    if (sentence) errors[block.block_id] = sentence;
  }
  return errors;
}

type InputElement = Extract<Block, { type: 'input' }>['element'];

function checkTyped(element: InputElement, value: unknown): string | null {
  const text = typeof value === 'string' ? value : '';
  switch (element.type) {
    case 'plain_text_input':
      if (text.length < (element.min_length ?? 0))
        return `Please enter at least ${element.min_length} characters.`;
      if (text.length > (element.max_length ?? 3000)) {
        return `Please enter ${element.max_length ?? 3000} characters or fewer.`;
      }
      return null;
    case 'number_input':
      if (!/^-?\d+(\.\d+)?$/.test(text)) return 'Please enter a number.';
      if (!element.is_decimal_allowed && text.includes('.')) return 'Please enter a whole number.';
      if (element.min_value !== undefined && Number(text) < Number(element.min_value)) {
        return `Please enter a number of at least ${element.min_value}.`;
      }
      if (element.max_value !== undefined && Number(text) > Number(element.max_value)) {
        return `Please enter a number of at most ${element.max_value}.`;
      }
      return null;
    case 'email_text_input':
      return /^\S+@\S+\.\S+$/.test(text) ? null : 'Please enter a valid email address.';
    case 'url_text_input':
      return URL.canParse(text) ? null : 'Please enter a valid URL.';
    default:
      return null;
  }
}
