import type { InputBlock } from '@slack/types';
import type { Translations } from '../../locales/index.ts';
import { textField } from '../../slack/inputs.ts';
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
  return textField(blockOf(template, field), words.label, {
    hint: words.hint,
    longest: LONGEST_UNDER[template],
    shortest: SHORTEST_TEXT,
    value: typed,
    example: words.example,
    isLong: true,
    optional: template === 'sbi' && field === 'nextStep',
  });
}
