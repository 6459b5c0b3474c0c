import type { Capability } from '../capability.ts';
import { homeSection } from './home.ts';
import { activityNudges } from './nudges.ts';
import { activityPermissions } from './permissions.ts';
import { confirmButton, dismissButton, openButton, undoButton } from './slack/buttons.ts';
import { logCommand } from './slack/log-command.ts';
import { confirmModal, logModal } from './slack/log-modal.ts';

/** What people did, logged in seconds and kept in the ledger of facts. */
export const activity: Capability = {
  name: 'activity',
  commands: [logCommand],
  buttons: [openButton, confirmButton, dismissButton, undoButton],
  modals: [logModal, confirmModal],
  home: homeSection,
  permissions: activityPermissions,
  personalNudges: activityNudges,
};
