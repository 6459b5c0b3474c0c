import type { Job } from '../capability.ts';
import { moveCompetitionsOn, nextInstant } from './actions/competition/life.ts';
import { removeTakenBack } from './actions/remove-posts.ts';

/** Removes what was taken back and could not be removed at once. It looks every minute; nothing of it can be foreseen. */
export const removeJob: Job = {
  name: 'recognition.remove',
  nextDue: async () => null,
  run: removeTakenBack,
};

/** Starts competitions, freezes their results, and looks back at them. */
export const competitionJob: Job = {
  name: 'recognition.competitions',
  nextDue: nextInstant,
  run: moveCompetitionsOn,
};
