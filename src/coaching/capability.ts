import type { AgendaSource, Capability } from '../capability.ts';
import { oneOnOneDeliveries } from './deliveries.ts';
import { homeSection, oneOnOneNeeds } from './home.ts';
import { oneOnOneJob, ratingJob } from './jobs.ts';
import { coachingMeasures } from './manager-measures.ts';
import { coachingPermissions } from './permissions.ts';
import { agendaButtons, agendaModals, agendaShortcut } from './slack/one-on-ones/agenda.ts';
import { oneOnOneTopic } from './slack/one-on-ones/command.ts';
import { timeButtons, timeModals } from './slack/one-on-ones/times.ts';
import { rateButton, rateModal } from './slack/rating.ts';
import { moveOneOnOnes } from './store/one-on-ones/merge.ts';
import { moveRatings } from './store/ratings.ts';
import { coachingTriggers, ownTriggers } from './triggers.ts';

/**
 * What a manager's attention is worth this week, how those who are coached find it, and what two talk about in a 1:1;
 * `agenda` is what later capabilities put there.
 */
export const coachingWith = (agenda: () => readonly AgendaSource[]): Capability => ({
  name: 'coaching',
  topics: [oneOnOneTopic],
  buttons: [rateButton, ...timeButtons, ...agendaButtons(agenda)],
  modals: [rateModal, ...timeModals, ...agendaModals(agenda)],
  shortcuts: [agendaShortcut],
  home: homeSection,
  needs: oneOnOneNeeds,
  jobs: [ratingJob, oneOnOneJob],
  deliveries: oneOnOneDeliveries(agenda),
  permissions: coachingPermissions,
  nudges: coachingTriggers,
  personalNudges: ownTriggers,
  managerMeasures: coachingMeasures,
  async onMerge(trx, change, merge) {
    await moveRatings(trx, change.workspaceId, merge);
    await moveOneOnOnes(trx, change, merge);
  },
});
