import type { Capability } from '../capability.ts';
import { creditedDelivery, decidedDelivery, sharedDelivery, suggestedDelivery } from './deliveries.ts';
import { homeSection, playbookNeeds } from './home.ts';
import { learningPermissions } from './permissions.ts';
import { playbookCommand } from './slack/command.ts';
import {
  historyButton,
  listButtons,
  openButton,
  removeButton,
  restoreEntryButton,
  shareButton,
  showButton,
  starterButtons,
  stillRightButton,
  versionButton,
} from './slack/entries.ts';
import { changeButton, entryModal, messageShortcut, writeButton } from './slack/form.ts';
import {
  approveButton,
  mineButton,
  readButton,
  rejectButton,
  rejectModal,
  takeBackButton,
} from './slack/suggestions.ts';
import { movePlaybook } from './store/merge.ts';

/** What the company has learned about selling: the playbook. */
export const learning: Capability = {
  name: 'learning',
  commands: [playbookCommand],
  shortcuts: [messageShortcut],
  buttons: [
    openButton,
    ...listButtons,
    showButton,
    shareButton,
    stillRightButton,
    removeButton,
    restoreEntryButton,
    historyButton,
    versionButton,
    ...starterButtons,
    writeButton,
    changeButton,
    readButton,
    approveButton,
    rejectButton,
    takeBackButton,
    mineButton,
  ],
  modals: [entryModal, rejectModal],
  home: homeSection,
  needs: playbookNeeds,
  deliveries: [suggestedDelivery, decidedDelivery, creditedDelivery, sharedDelivery],
  permissions: learningPermissions,
  onMerge: movePlaybook,
};
