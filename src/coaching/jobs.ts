import type { Job } from '../capability.ts';
import { closeRatings, nextClosing } from './actions/close-ratings.ts';

/** Publishes how coaching was rated once a quarter is over, and forgets who could be told from it. */
export const ratingJob: Job = { name: 'coaching.ratings', nextDue: nextClosing, run: closeRatings };
