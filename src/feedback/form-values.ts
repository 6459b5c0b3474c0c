import type { Values } from '../capability.ts';
import { FIELDS } from './messages/form.ts';
import type { FeedbackKind, FeedbackText } from './rules/feedback.ts';

/** What stands in the form, as far as it is filled in. */
export type FeedbackFormValues = { receiver: string | null; kind: FeedbackKind | null; text: FeedbackText };

/** Reads the form, half filled in or submitted; texts are as they were typed. */
export function readFeedbackForm(values: Values): FeedbackFormValues {
  const kind = textOf(values[FIELDS.kind]);
  return {
    receiver: textOf(values[FIELDS.receiver]) || null,
    kind: kind === 'strength' || kind === 'improve' ? kind : null,
    text: {
      situation: textOf(values[FIELDS.situation]),
      behaviour: textOf(values[FIELDS.behaviour]),
      impact: textOf(values[FIELDS.impact]),
      nextStep: textOf(values[FIELDS.nextStep]) || null,
    },
  };
}

const textOf = (value: Values[string] | undefined) => (typeof value === 'string' ? value : '');
