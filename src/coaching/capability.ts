import type { AgendaSource, Capability } from '../capability.ts';
import { ratingJob } from './jobs.ts';
import { coachingMeasures } from './manager-measures.ts';
import { coachingPermissions } from './permissions.ts';
import { rateButton, rateModal } from './slack.ts';
import { moveRatings } from './store/ratings.ts';
import { coachingTriggers, ownTriggers } from './triggers.ts';

/**
 * What a manager's attention is worth this week, how those who are coached find it, and what two talk about in a 1:1;
 * `agenda` is what later capabilities put there.
 */
export const coachingWith = (_agenda: () => readonly AgendaSource[]): Capability => ({
  name: 'coaching',
  buttons: [rateButton],
  modals: [rateModal],
  jobs: [ratingJob],
  permissions: coachingPermissions,
  nudges: coachingTriggers,
  personalNudges: ownTriggers,
  managerMeasures: coachingMeasures,
  onMerge: (trx, { workspaceId }, merge) => moveRatings(trx, workspaceId, merge),
});
