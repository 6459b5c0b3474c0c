import type { Capability } from '../capability.ts';
import { reviewAgenda } from './agenda.ts';
import { begunDelivery, newsDelivery } from './deliveries.ts';
import { homeSection, reviewNeeds } from './home.ts';
import { tendJob } from './jobs.ts';
import { reviewNudges } from './nudges.ts';
import { owedByReviews } from './owed.ts';
import { reviewPermissions } from './permissions.ts';
import { listButton, reviewsTopic } from './slack/command.ts';
import { beginModal, cycleButtons, cycleModal } from './slack/cycle.ts';
import { partButtons, partModal } from './slack/part.ts';
import { reviewButtons, reviewModals } from './slack/review.ts';
import { moveReviews } from './store/merge.ts';

/** Performance reviews: both write on their own, read each other's once both have, talk, and the person closes it. */
export const reviews: Capability = {
  name: 'reviews',
  topics: [reviewsTopic],
  buttons: [listButton, ...cycleButtons, ...partButtons, ...reviewButtons],
  modals: [cycleModal, beginModal, partModal, ...reviewModals],
  home: homeSection,
  needs: reviewNeeds,
  jobs: [tendJob],
  deliveries: [newsDelivery, begunDelivery],
  permissions: reviewPermissions,
  personalNudges: reviewNudges,
  owed: owedByReviews,
  agenda: [reviewAgenda],
  onMerge: moveReviews,
};
