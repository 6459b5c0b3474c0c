import type { Capability, FeedbackButton } from '../capability.ts';
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
import { feedbackPermissions } from './permissions.ts';
import { requestDelivery, requestReminder } from './request-deliveries.ts';
import {
  listButton,
  newerButton,
  olderButton,
  readingButtons,
  replyButton,
  replyModal,
  takeBackButton,
} from './slack/buttons.ts';
import { giveFeedbackCommand } from './slack/command.ts';
import { feedbackModal, giveButton, messageShortcut, receiverButton, templateButton } from './slack/form.ts';
import { answerButton, askButton, askModal, declineButton } from './slack/requests.ts';

/**
 * Feedback between two people, which nobody else reads but a manager who asked for it, as both know; with the buttons that
 * later capabilities bring to it.
 */
export const feedbackWith = (brought: readonly FeedbackButton[]): Capability => ({
  name: 'feedback',
  commands: [giveFeedbackCommand],
  buttons: [
    giveButton,
    receiverButton,
    templateButton,
    ...readingButtons(brought),
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
});
