import type { Capability, OnMerge } from '../capability.ts';
import { competitionPosts, grantedDelivery, noteDelivery } from './competition-deliveries.ts';
import { publicDelivery, receivedDelivery, thankedDelivery } from './deliveries.ts';
import { homeSection, prizeNeeds } from './home.ts';
import { competitionJob, removeJob } from './jobs.ts';
import { praiseMeasures } from './manager-measures.ts';
import { owedByRecognition } from './owed.ts';
import { recognitionPermissions } from './permissions.ts';
import {
  boardButtons,
  figuresButton,
  leaderboardCommand,
  leaderboardTopic,
  optOutButton,
} from './slack/board.ts';
import { listButton, thankButton, undoButton, undoInListButton } from './slack/buttons.ts';
import { praiseCommand } from './slack/command.ts';
import {
  competitionModal,
  competitionsTopic,
  correctButton,
  endButton,
  formButton,
  myPlaceButton,
  showButton,
} from './slack/competition.ts';
import { messageShortcut, openButton, praiseModal, receiversButton } from './slack/form.ts';
import { prizeButtons, prizesTopic } from './slack/prizes.ts';
import {
  pauseButton,
  pauseModal,
  resumeButton,
  valueButton,
  valueModal,
  valueRemoveButton,
} from './slack/settings.ts';
import { moveCompetitions } from './store/competition/merge.ts';
import { movePraise } from './store/merge.ts';

/** Praise, and competitions. */
const moveRecognition: OnMerge = async (...merge) => {
  await movePraise(...merge);
  await moveCompetitions(...merge);
};

/** Thanks for what somebody did, leaderboards that shame nobody, and competitions with what they promise. */
export const recognition: Capability = {
  name: 'recognition',
  commands: [praiseCommand, leaderboardCommand],
  topics: [leaderboardTopic, competitionsTopic, prizesTopic],
  shortcuts: [messageShortcut],
  buttons: [
    openButton,
    receiversButton,
    undoButton,
    undoInListButton,
    thankButton,
    listButton,
    valueButton,
    valueRemoveButton,
    pauseButton,
    resumeButton,
    ...boardButtons,
    optOutButton,
    figuresButton,
    formButton,
    showButton,
    myPlaceButton,
    endButton,
    correctButton,
    ...prizeButtons,
  ],
  modals: [praiseModal, valueModal, pauseModal, competitionModal],
  home: homeSection,
  needs: prizeNeeds,
  owed: owedByRecognition,
  jobs: [removeJob, competitionJob],
  deliveries: [
    publicDelivery,
    receivedDelivery,
    thankedDelivery,
    ...competitionPosts,
    noteDelivery,
    grantedDelivery,
  ],
  permissions: recognitionPermissions,
  managerMeasures: praiseMeasures,
  onMerge: moveRecognition,
};
