import type { Capability } from '../capability.ts';
import { ratingJob } from './jobs.ts';
import { coachingMeasures } from './manager-measures.ts';
import { coachingPermissions } from './permissions.ts';
import { rateButton, rateModal } from './slack.ts';
import { moveRatings } from './store/ratings.ts';
import { coachingTriggers, ownTriggers } from './triggers.ts';

/** What a manager's attention is worth this week, and how those who are coached find it. */
export const coaching: Capability = {
  name: 'coaching',
  buttons: [rateButton],
  modals: [rateModal],
  jobs: [ratingJob],
  permissions: coachingPermissions,
  nudges: coachingTriggers,
  personalNudges: ownTriggers,
  managerMeasures: coachingMeasures,
  onMerge: (trx, { workspaceId }, merge) => moveRatings(trx, workspaceId, merge),
};
