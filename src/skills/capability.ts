import type { Capability } from '../capability.ts';
import { waitingForMe } from './actions/waiting.ts';
import { skillAgenda } from './agenda.ts';
import { ratedDelivery } from './deliveries.ts';
import { skillMeasures } from './manager-measures.ts';
import { homeBlocks, waitingBlocks } from './messages/notices.ts';
import { skillPermissions } from './permissions.ts';
import { detailsButton, openButton, rubricButton, skillsTopic } from './slack/command.ts';
import { rateButton, rateModal, shareButton, unshareButton } from './slack/rate.ts';
import {
  addButton,
  editButton,
  expectButton,
  expectModal,
  skillModal,
  weightsButton,
  weightsModal,
} from './slack/rubric.ts';
import { moveSkills } from './store/merge.ts';

/** What people can do by a rubric with written anchors, as they and who leads them see it. */
export const skills: Capability = {
  name: 'skills',
  topics: [skillsTopic],
  buttons: [
    openButton,
    rateButton,
    detailsButton,
    shareButton,
    unshareButton,
    rubricButton,
    weightsButton,
    addButton,
    editButton,
    expectButton,
  ],
  modals: [rateModal, weightsModal, skillModal, expectModal],
  home: { order: 29, rare: true, render: async ({ caller, t }) => homeBlocks(caller.personId, t) },
  needs: async ({ context, caller, t }) => waitingBlocks(await waitingForMe(context, caller), t),
  deliveries: [ratedDelivery],
  permissions: skillPermissions,
  managerMeasures: skillMeasures,
  agenda: [skillAgenda],
  onMerge: (trx, { workspaceId }, merge) => moveSkills(trx, workspaceId, merge),
};
