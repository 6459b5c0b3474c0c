import type { Capability } from '../capability.ts';
import { publicDelivery, receivedDelivery, thankedDelivery } from './deliveries.ts';
import { homeSection } from './home.ts';
import { removeJob } from './jobs.ts';
import { praiseMeasures } from './manager-measures.ts';
import { recognitionPermissions } from './permissions.ts';
import { listButton, thankButton, undoButton, undoInListButton } from './slack/buttons.ts';
import { praiseCommand } from './slack/command.ts';
import { messageShortcut, openButton, praiseModal, receiversButton } from './slack/form.ts';
import {
  pauseButton,
  pauseModal,
  resumeButton,
  valueButton,
  valueModal,
  valueRemoveButton,
} from './slack/settings.ts';
import { movePraise } from './store/merge.ts';

/** Thanks for what somebody did, in a team's channel or between the two. */
export const recognition: Capability = {
  name: 'recognition',
  commands: [praiseCommand],
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
  ],
  modals: [praiseModal, valueModal, pauseModal],
  home: homeSection,
  jobs: [removeJob],
  deliveries: [publicDelivery, receivedDelivery, thankedDelivery],
  permissions: recognitionPermissions,
  managerMeasures: praiseMeasures,
  onMerge: movePraise,
};
