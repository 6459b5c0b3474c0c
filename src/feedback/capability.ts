import type { Capability } from '../capability.ts';
import {
  askedGivenDelivery,
  givenDelivery,
  repliedDelivery,
  takenBackDelivery,
  thankedDelivery,
  undeliveredDelivery,
} from './deliveries.ts';
import { feedbackNeeds, homeSection } from './home.ts';
import { undeliveredJob } from './jobs.ts';
import { feedbackMeasures } from './manager-measures.ts';
import { moveFeedback } from './merge-store.ts';
import { owedByFeedback } from './owed.ts';
import { feedbackPermissions } from './permissions.ts';
import { requestDelivery, requestReminder } from './request-deliveries.ts';
import {
  listButton,
  newerButton,
  olderButton,
  openButton,
  readButton,
  replyButton,
  replyModal,
  takeBackButton,
  thankButton,
} from './slack/buttons.ts';
import { giveFeedbackCommand } from './slack/command.ts';
import { feedbackModal, giveButton, messageShortcut, receiverButton, templateButton } from './slack/form.ts';
import { answerButton, askButton, askModal, declineButton } from './slack/requests.ts';

/** Feedback between two people, which nobody else reads but a manager who asked for it, as both know. */
export const feedback: Capability = {
  name: 'feedback',
  commands: [giveFeedbackCommand],
  buttons: [
    giveButton,
    receiverButton,
    templateButton,
    openButton,
    readButton,
    thankButton,
    replyButton,
    takeBackButton,
    askButton,
    answerButton,
    declineButton,
    listButton,
    newerButton,
    olderButton,
  ],
  modals: [feedbackModal, replyModal, askModal],
  shortcuts: [messageShortcut],
  home: homeSection,
  needs: feedbackNeeds,
  owed: owedByFeedback,
  jobs: [undeliveredJob],
  deliveries: [
    givenDelivery,
    thankedDelivery,
    repliedDelivery,
    takenBackDelivery,
    undeliveredDelivery,
    requestDelivery,
    requestReminder,
    askedGivenDelivery,
  ],
  permissions: feedbackPermissions,
  managerMeasures: feedbackMeasures,
  onMerge: moveFeedback,
};
