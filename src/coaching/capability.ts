import type { Capability } from '../capability.ts';
import { coachingTriggers, ownTriggers } from './triggers.ts';

/** What a manager should know of their people: the reasons for a word, and what to do next. */
export const coaching: Capability = {
  name: 'coaching',
  nudges: coachingTriggers,
  personalNudges: ownTriggers,
};
