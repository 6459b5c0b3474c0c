import type { Values } from '../capability.ts';
import { blockOf, FIELDS } from './messages/fields.ts';
import type { FeedbackField, FeedbackKind, FeedbackText } from './rules/feedback.ts';
import { isTemplate, TEMPLATES, type Template } from './rules/templates.ts';

/** What stands in the form, as far as it is filled in. */
export type FeedbackFormValues = {
  receiver: string | null;
  kind: FeedbackKind | null;
  template: Template;
  text: FeedbackText;
};

/** Reads the form, half filled in or submitted; texts are as they were typed, under whichever template they stand. */
export function readFeedbackForm(values: Values): FeedbackFormValues {
  const kind = textOf(values[FIELDS.kind]);
  const template = textOf(values[FIELDS.template]);
  const typed = (field: FeedbackField) =>
    TEMPLATES.map((each) => textOf(values[blockOf(each, field)])).find(Boolean) ?? '';
  return {
    receiver: textOf(values[FIELDS.receiver]) || null,
    kind: kind === 'strength' || kind === 'improve' ? kind : null,
    template: isTemplate(template) ? template : 'sbi',
    text: {
      situation: typed('situation'),
      behaviour: typed('behaviour'),
      impact: typed('impact'),
      nextStep: typed('nextStep') || null,
    },
  };
}

const textOf = (value: Values[string] | undefined) => (typeof value === 'string' ? value : '');
