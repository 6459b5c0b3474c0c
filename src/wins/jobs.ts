import type { Job } from '../capability.ts';
import { nextBeats, planBeats } from './actions/beat.ts';
import { planHeld } from './actions/held-posts.ts';
import { planDeals } from './actions/plan-deals.ts';
import { removeTakenBack } from './actions/take-back.ts';

/** Looks in the morning and the afternoon of each zone for what people and teams reached. */
export const beatJob: Job = { name: 'wins.beat', nextDue: nextBeats, run: planBeats };

/**
 * Looks every minute for deals that were won, for posts that are held because another company reads the channel, and for
 * what was taken back and still stands there. Nothing of it can be foreseen.
 */
export const watchJob: Job = {
  name: 'wins.watch',
  nextDue: async () => null,
  async run(context, now) {
    await planDeals(context, now);
    await planHeld(context, now);
    await removeTakenBack(context);
  },
};
