import type { Capability } from '../capability.ts';
import { roundDeliveries } from './deliveries.ts';
import { homeSection, roundNeeds } from './home.ts';
import { roundJob } from './jobs.ts';
import { roundPermissions } from './permissions.ts';
import { answerButton, answerModal } from './slack/answer.ts';
import { listButton, makeButton, roundsTopic } from './slack/command.ts';
import { openButton, resultButton, roundModal, settleButtons } from './slack/round.ts';
import { moveRounds } from './store/merge.ts';

/** 360 feedback: what several people see somebody do, told without anybody being able to know who said it. */
export const rounds: Capability = {
  name: 'rounds',
  topics: [roundsTopic],
  buttons: [listButton, makeButton, openButton, ...settleButtons, resultButton, answerButton],
  modals: [roundModal, answerModal],
  home: homeSection,
  needs: roundNeeds,
  jobs: [roundJob],
  deliveries: roundDeliveries,
  permissions: roundPermissions,
  onMerge: moveRounds,
};
