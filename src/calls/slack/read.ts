import type { Answer, Button } from '../../capability.ts';
import { shareReview } from '../actions/after-review.ts';
import { openReview } from '../actions/read-review.ts';
import { ids } from '../messages/ids.ts';
import { reviewView } from '../messages/review-view.ts';

/** *Read*: what a review says, in a modal: nothing of it stands in a message. */
export const readButton: Button = {
  id: ids.read,
  async run({ context, caller, t, value }): Promise<Answer> {
    return { kind: 'open', view: reviewView(await openReview(context, caller, value), t) };
  },
};

/** *Share*, while it is read. */
export const shareButton: Button = {
  id: ids.share,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { open } = await shareReview(context, caller, value);
    return { kind: 'show', view: reviewView(open, t) };
  },
};
