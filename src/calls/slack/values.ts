import type { Values } from '../../capability.ts';
import { isPoints } from '../../skills/index.ts';
import { CALL_FIELDS } from '../actions/call-draft.ts';
import { lineField, REVIEW_FIELDS } from '../actions/give-review.ts';
import type { CallForm } from '../rules/form.ts';
import type { LinePoints } from '../rules/score.ts';

/** What stands in a field; '' for nothing. */
export function textOf(values: Values, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}

/** What is typed of a call. */
export const typedCall = (values: Values) => ({
  title: textOf(values, CALL_FIELDS.title),
  heldOn: textOf(values, CALL_FIELDS.heldOn),
  link: textOf(values, CALL_FIELDS.link),
  consent: textOf(values, CALL_FIELDS.consent),
});

/** What is typed of a review, but for its points. */
export const typedReview = (values: Values) => ({
  quotes: textOf(values, REVIEW_FIELDS.quotes),
  note: textOf(values, REVIEW_FIELDS.note),
  action: textOf(values, REVIEW_FIELDS.action),
});

/** The points of a form's lines; null for one that does not apply. */
export function readPoints(form: CallForm, values: Values): LinePoints {
  return Object.fromEntries(
    form.criteria.map(({ key }) => {
      const points = Number(values[lineField(key)]);
      return [key, isPoints(points) ? points : null];
    }),
  );
}
