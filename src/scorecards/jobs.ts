import type { Job } from '../capability.ts';
import { planDueCards } from './actions/plan-cards.ts';
import { earliestRun } from './store.ts';

/** Puts each team's card into the outbox when its day and time have come. */
export const cardJob: Job = {
  name: 'scorecards.cards',
  nextDue: (context, after) => earliestRun(context.db, after),
  run: planDueCards,
};
