import type { Capability } from '../capability.ts';
import { givenDelivery, thankedDelivery, undeliveredDelivery } from './deliveries.ts';
import { feedbackNeeds, homeSection } from './home.ts';
import { undeliveredJob } from './jobs.ts';
import { feedbackMeasures } from './manager-measures.ts';
import { moveFeedback } from './merge-store.ts';
import { feedbackPermissions } from './permissions.ts';
import {
  listButton,
  newerButton,
  olderButton,
  openButton,
  readButton,
  thankButton,
} from './slack/buttons.ts';
import { giveFeedbackCommand } from './slack/command.ts';
import { feedbackModal, giveButton, receiverButton } from './slack/form.ts';

/** Feedback between two people, which nobody else reads. */
export const feedback: Capability = {
  name: 'feedback',
  commands: [giveFeedbackCommand],
  buttons: [
    giveButton,
    receiverButton,
    openButton,
    readButton,
    thankButton,
    listButton,
    newerButton,
    olderButton,
  ],
  modals: [feedbackModal],
  home: homeSection,
  needs: feedbackNeeds,
  jobs: [undeliveredJob],
  deliveries: [givenDelivery, thankedDelivery, undeliveredDelivery],
  permissions: feedbackPermissions,
  managerMeasures: feedbackMeasures,
  onMerge: moveFeedback,
};
