import type { Job } from '../capability.ts';
import { nextLists, planLists } from './actions/plan-lists.ts';

/** Every morning: welcomes, and what of the first 90 days is to be done in the week. */
export const listsJob: Job = { name: 'onboarding.lists', nextDue: nextLists, run: planLists };
