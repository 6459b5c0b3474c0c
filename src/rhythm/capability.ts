import type { Capability } from '../capability.ts';
import { foreseenQuestions } from './actions/foreseen.ts';
import { questionDelivery } from './deliveries.ts';
import { rhythmNeeds } from './home.ts';
import { questionJob } from './jobs.ts';
import { rhythmPermissions } from './permissions.ts';
import { logModal, rhythmButtons } from './slack.ts';

/** The rhythm of a week: on its last afternoon one tap for what is missing, so that Monday's card is whole. */
export const rhythm: Capability = {
  name: 'rhythm',
  buttons: rhythmButtons,
  modals: [logModal],
  needs: rhythmNeeds,
  jobs: [questionJob],
  deliveries: [questionDelivery],
  permissions: rhythmPermissions,
  foreseen: foreseenQuestions,
};
