import { localDateOf } from '../kernel/zoned.ts';
import type { OwedSource } from '../reminder.ts';
import { reviewsFor, waitingIn } from './actions/my-reviews.ts';
import { needWords, wayTo } from './messages/notices.ts';

/** Parts that somebody has not written, peers that wait for their word, and reviews that they have not talked about. */
const reviews: OwedSource = {
  key: 'review',
  async find(context, { workspaceId, person }) {
    const { zone, id: personId } = person;
    return waitingIn(await reviewsFor(context, { workspaceId, personId, zone })).map((waiting) => {
      const { about, since } =
        waiting.what === 'write'
          ? { about: `review:${waiting.part.id}`, since: localDateOf(waiting.part.askedAt, zone) }
          : {
              about: `review_${waiting.what}:${waiting.line.review.id}`,
              since: waiting.line.review.sharedOn ?? localDateOf(waiting.line.cycle.startedAt, zone),
            };
      return {
        ...{ about, since, isNeed: true as const },
        words: (t) => needWords(waiting, t),
        button: (t) => {
          const { action_id: id = '', text, value = '' } = wayTo(waiting, t);
          return { id, text: text.text, value };
        },
      };
    });
  },
};

export const owedByReviews: readonly OwedSource[] = [reviews];
