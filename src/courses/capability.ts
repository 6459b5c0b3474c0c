import type { Capability } from '../capability.ts';
import { assignedDelivery, enrolledDelivery, renewedDelivery, scoredDelivery } from './deliveries.ts';
import { courseNeeds, homeSection } from './home.ts';
import { expiryJob } from './jobs.ts';
import { courseNudges, managerNudges } from './nudges.ts';
import { coursePermissions } from './permissions.ts';
import { assignButtons, assignModal } from './slack/assign.ts';
import { coursesTopic } from './slack/command.ts';
import { courseModals, keepButtons } from './slack/keep.ts';
import { listButtons } from './slack/lists.ts';
import { programmeButtons, programmeModal } from './slack/programmes.ts';
import { settleButtons, settleModals } from './slack/settle.ts';
import { moveCourses } from './store/merge.ts';

/** Courses: who has to do which by when, what shows that it was done, and what fits whose gaps. */
export const courses: Capability = {
  name: 'courses',
  topics: [coursesTopic],
  buttons: [...listButtons, ...keepButtons, ...programmeButtons, ...assignButtons, ...settleButtons],
  modals: [...courseModals, programmeModal, assignModal, ...settleModals],
  home: homeSection,
  needs: courseNeeds,
  jobs: [expiryJob],
  deliveries: [assignedDelivery, enrolledDelivery, scoredDelivery, renewedDelivery],
  permissions: coursePermissions,
  nudges: managerNudges,
  personalNudges: courseNudges,
  onMerge: moveCourses,
};
