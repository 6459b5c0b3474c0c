import type { Job } from '../capability.ts';
import { addDays } from '../kernel/date.ts';
import { localDateOf, toInstant } from '../kernel/zoned.ts';
import { planUndeliveredNotices } from './actions/undelivered.ts';

/** Tells givers of feedback that will not arrive. It looks every minute, and where time is moved once a day. */
export const undeliveredJob: Job = {
  name: 'feedback.undelivered',
  nextDue: async (_context, after) => toInstant(addDays(localDateOf(after, 'UTC'), 1), '00:00', 'UTC'),
  run: planUndeliveredNotices,
};
