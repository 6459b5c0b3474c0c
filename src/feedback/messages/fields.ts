import type { Translations } from '../../locales/index.ts';
import type { FeedbackField } from '../rules/feedback.ts';
import type { Template } from '../rules/templates.ts';

/** The block ids of the form's fields that every template has. */
export const FIELDS = { receiver: 'receiver', kind: 'kind', template: 'template' } as const;

/**
 * The block id of a text under a template. Each template has its own, since Slack keeps what was typed in a block of the
 * same id, and under another template something else may stand there.
 */
export function blockOf(template: Template, field: FeedbackField): string {
  return template === 'sbi' ? field : `${field}_${template}`;
}

/** The name of a field, what belongs in it, and an example. */
export type FieldWords = { label: string; hint: string; example: string };

/** What a template calls a field. */
export function wordsOf(template: Template, field: FeedbackField, t: Translations): FieldWords {
  const { field: usual, fieldOf } = t.feedback;
  const own: Partial<Record<FeedbackField, FieldWords>> = template === 'sbi' ? usual : fieldOf[template];
  return own[field] ?? usual[field];
}
