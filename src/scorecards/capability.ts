import type { Capability, ManagerMeasure } from '../capability.ts';
import { foreseenCards } from './actions/foreseen.ts';
import { cardDelivery, figuresDelivery, unpostedDelivery } from './deliveries/cards.ts';
import { forwardDelivery, sharedDelivery } from './deliveries/passed-on.ts';
import { previewDelivery, unaskedDelivery } from './deliveries/preview.ts';
import { homeSection } from './home.ts';
import { cardJob } from './jobs.ts';
import { cardNeeds } from './needs.ts';
import { scorecardPermissions } from './permissions.ts';
import {
  lastWeekButton,
  ownButton,
  scheduleModal,
  scorecardCommand,
  teamButton,
  tryAgainButton,
  whenButton,
} from './slack/card.ts';
import { managerButton } from './slack/manager.ts';
import { forwardButton, shareButton } from './slack/pass-on.ts';
import { notYetButton, postButton } from './slack/review.ts';
import { gridButton, periodButton, whyScoreButton } from './slack/score.ts';
import { scopeButton, weightsButton, weightsModal, weightsPreviewModal } from './slack/weights.ts';

/** The team's week in its channel on Monday morning, and the card of who leads it, out of what others count of that. */
export const scorecardsWith = (managerMeasures: readonly ManagerMeasure[]): Capability => ({
  name: 'scorecards',
  commands: [scorecardCommand(managerMeasures)],
  buttons: [
    ownButton,
    teamButton,
    lastWeekButton,
    whenButton,
    managerButton(managerMeasures),
    tryAgainButton,
    postButton,
    notYetButton,
    forwardButton,
    shareButton,
    whyScoreButton,
    gridButton,
    periodButton,
    weightsButton,
    scopeButton,
  ],
  modals: [scheduleModal, weightsModal, weightsPreviewModal],
  home: homeSection,
  needs: cardNeeds,
  jobs: [cardJob],
  deliveries: [
    cardDelivery,
    figuresDelivery,
    unpostedDelivery,
    previewDelivery,
    unaskedDelivery,
    forwardDelivery,
    sharedDelivery,
  ],
  permissions: scorecardPermissions,
  foreseen: foreseenCards,
});
