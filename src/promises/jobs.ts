import type { Job } from '../capability.ts';
import { addDays } from '../kernel/date.ts';
import { localDateOf, toInstant } from '../kernel/zoned.ts';
import { findResults } from './actions/find-results.ts';
import { LAST_TO_SEE_A_DAY } from './rules/windows.ts';

/** Compares followed numbers two and four weeks later. It looks every minute, and where time is moved once a day. */
export const resultsJob: Job = {
  name: 'promises.results',
  nextDue: async (_context, after) =>
    toInstant(addDays(localDateOf(after, LAST_TO_SEE_A_DAY), 1), '00:00', LAST_TO_SEE_A_DAY),
  run: findResults,
};
