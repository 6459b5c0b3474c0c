import type { Capability } from '../capability.ts';
import { assignedDelivery } from './deliveries.ts';
import { courseNeeds, homeSection } from './home.ts';
import { courseNudges } from './nudges.ts';
import { coursePermissions } from './permissions.ts';
import { assignButton, assignModal } from './slack/assign.ts';
import { coursesTopic } from './slack/command.ts';
import { courseModal, listButtons } from './slack/lists.ts';
import { settleButtons, settleModals } from './slack/settle.ts';
import { moveCourses } from './store/merge.ts';

/** Courses: who has to do which by when, what shows that it was done, and what fits whose gaps. */
export const courses: Capability = {
  name: 'courses',
  topics: [coursesTopic],
  buttons: [...listButtons, assignButton, ...settleButtons],
  modals: [courseModal, assignModal, ...settleModals],
  home: homeSection,
  needs: courseNeeds,
  deliveries: [assignedDelivery],
  permissions: coursePermissions,
  personalNudges: courseNudges,
  onMerge: moveCourses,
};
