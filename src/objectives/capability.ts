import type { Capability } from '../capability.ts';
import { mergeLinks } from './actions/merge-links.ts';
import { objectivePermissions } from './permissions.ts';
import {
  closeButton,
  closeModal,
  editButton,
  listButtons,
  newButton,
  numbersModal,
  objectiveModal,
  objectivesTopic,
} from './slack/objectives.ts';
import { goalPurpose, linkButton, linkModal } from './slack/purpose.ts';
import { splitButton, splitModals } from './slack/split.ts';

/** What the company wants and why, and what part of it teams and people have. */
export const objectives: Capability = {
  name: 'objectives',
  topics: [objectivesTopic],
  buttons: [...listButtons, newButton, editButton, closeButton, linkButton, splitButton],
  modals: [objectiveModal, numbersModal, closeModal, linkModal, ...splitModals],
  permissions: objectivePermissions,
  goalPurpose,
  onMerge: mergeLinks,
};
