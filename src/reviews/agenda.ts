import type { AgendaSource } from '../capability.ts';
import { escapeMrkdwn } from '../slack/escape.ts';
import { reviewsFor } from './actions/my-reviews.ts';

/** Reviews of the pair that both have written and have not talked about. */
export const reviewAgenda: AgendaSource = {
  key: 'reviews',
  async find(context, { workspaceId, manager, report }) {
    const asked = { workspaceId, personId: report.id, zone: report.zone };
    const { reviews } = await reviewsFor(context, asked);
    return reviews
      .filter(
        ({ review, role, isTalkedAbout }) =>
          role === 'person' && review.managerId === manager.id && review.state === 'shared' && !isTalkedAbout,
      )
      .map(
        ({ cycle }) =>
          (t) =>
            t.reviewsTold.agenda({ cycle: escapeMrkdwn(cycle.name) }),
      );
  },
};
