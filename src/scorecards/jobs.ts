import type { Job } from '../capability.ts';
import { planDueCards } from './actions/plan-cards.ts';
import { planNotices } from './actions/plan-notices.ts';
import { earliestRun } from './store.ts';

/** Puts each team's card into the outbox when its day and time have come, and tells admins of one that is stuck. */
export const cardJob: Job = {
  name: 'scorecards.cards',
  nextDue: (context, after) => earliestRun(context.db, after),
  async run(context, now) {
    await planDueCards(context, now);
    await planNotices(context, now);
  },
};
