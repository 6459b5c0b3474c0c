import type { Job } from '../capability.ts';
import { addDays } from '../kernel/date.ts';
import { localDateOf, toInstant } from '../kernel/zoned.ts';
import { tendReviews } from './actions/tend.ts';

/** Who left, and who leads somebody else now. It looks every minute, and where time is moved once a day. */
export const tendJob: Job = {
  name: 'reviews.tend',
  nextDue: async (_context, after) => toInstant(addDays(localDateOf(after, 'UTC'), 1), '00:00', 'UTC'),
  run: tendReviews,
};
