import type { Capability } from '../capability.ts';
import { checkDelivery, newsDelivery } from './deliveries.ts';
import { homeSection, planNeeds } from './home.ts';
import { movePlans } from './merge-store.ts';
import { improvementPermissions } from './permissions.ts';
import {
  changeButton,
  keepButton,
  keepModal,
  openButton,
  planModal,
  planTopic,
  settleButtons,
  wordButton,
  wordModal,
} from './slack/plan.ts';

/** A plan of some weeks between two people for getting better at something: agreed by both, looked at by the numbers. */
export const improvement: Capability = {
  name: 'improvement',
  topics: [planTopic],
  buttons: [openButton, changeButton, keepButton, ...settleButtons, wordButton],
  modals: [planModal, keepModal, wordModal],
  home: homeSection,
  needs: planNeeds,
  deliveries: [newsDelivery, checkDelivery],
  permissions: improvementPermissions,
  onMerge: movePlans,
};
