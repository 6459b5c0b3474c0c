import type { InputBlock } from '@slack/types';
import type { Translations } from '../../locales/index.ts';
import { plain } from '../../slack/blocks.ts';
import { type FeedbackField, SHORTEST_TEXT } from '../rules/feedback.ts';
import { LONGEST_UNDER, type Template } from '../rules/templates.ts';
import { blockOf, wordsOf } from './fields.ts';

/** A text of the form under a template, with what was typed already. Only SBI does without a next step. */
export function textInput(
  template: Template,
  field: FeedbackField,
  typed: string | null,
  t: Translations,
): InputBlock {
  const words = wordsOf(template, field, t);
  const id = blockOf(template, field);
  return {
    type: 'input',
    block_id: id,
    label: plain(words.label),
    hint: plain(words.hint),
    optional: template === 'sbi' && field === 'nextStep',
    element: {
      type: 'plain_text_input',
      action_id: id,
      multiline: true,
      min_length: SHORTEST_TEXT,
      max_length: LONGEST_UNDER[template],
      placeholder: plain(words.example),
      ...(typed ? { initial_value: typed.slice(0, LONGEST_UNDER[template]) } : {}),
    },
  };
}
