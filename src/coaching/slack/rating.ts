import type { Button, Modal } from '../../capability.ts';
import { rate, rateable } from '../actions/rate.ts';
import { RATE, RATE_FORM } from '../messages/ids.ts';
import { ratedView, ratingForm } from '../messages/rating.ts';

/** *Rate the coaching*. */
export const rateButton: Button = {
  id: RATE,
  async run({ context, caller, value, t }) {
    return { kind: 'open', view: ratingForm(await rateable(context, caller, value), t) };
  },
};

export const rateModal: Modal = {
  id: RATE_FORM,
  async submit({ context, caller, metadata, values, t }) {
    const rated = await rate(context, caller, metadata, Number(values.points));
    return { kind: 'show', view: ratedView(rated, t) };
  },
};
