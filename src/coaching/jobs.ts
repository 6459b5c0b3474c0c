import type { Job } from '../capability.ts';
import { closeRatings, nextClosing } from './actions/close-ratings.ts';
import { nextTending, tendOneOnOnes } from './actions/one-on-ones/tend.ts';

/** Publishes how coaching was rated once a quarter is over, and forgets who could be told from it. */
export const ratingJob: Job = { name: 'coaching.ratings', nextDue: nextClosing, run: closeRatings };

/** Every night: what comes next of each 1:1, who does not meet any more, and what became of those that are past. */
export const oneOnOneJob: Job = { name: 'coaching.one_on_ones', nextDue: nextTending, run: tendOneOnOnes };
