import type { Job } from '../capability.ts';
import { nextDigests, planDigests } from './actions/plan-digests.ts';

/** In the afternoon of a manager's day: what their people need, in one message. */
export const digestJob: Job = { name: 'asks.digest', nextDue: nextDigests, run: planDigests };
