import type { Capability } from '../capability.ts';
import { foreseenLists } from './actions/plan-lists.ts';
import { deliveries } from './deliveries.ts';
import { homeSection, onboardingNeeds } from './home.ts';
import { listsJob } from './jobs.ts';
import { gateNudges } from './nudges.ts';
import { onboardingPermissions } from './permissions.ts';
import { onboardingTopic } from './slack/command.ts';
import { listButtons } from './slack/lists.ts';
import { copyModal, planButtons, planTaskModal } from './slack/plans.ts';
import { rampButtons, rampTopic } from './slack/ramp.ts';
import { changeModal, runningButtons, startModal } from './slack/running.ts';
import { forwardOnRoleplay, taskButtons, taskModals } from './slack/tasks.ts';
import { moveOnboarding } from './store/merge.ts';

/** People's first 90 days: what is to be done by whom and when, gates, and how long it takes until people are ramped. */
export const onboarding: Capability = {
  name: 'onboarding',
  topics: [onboardingTopic, rampTopic],
  buttons: [...listButtons, ...taskButtons, ...runningButtons, ...planButtons, ...rampButtons],
  modals: [startModal, changeModal, ...taskModals, copyModal, planTaskModal],
  home: homeSection,
  needs: onboardingNeeds,
  jobs: [listsJob],
  deliveries,
  permissions: onboardingPermissions,
  personalNudges: gateNudges,
  roleplayButton: forwardOnRoleplay,
  foreseen: foreseenLists,
  onMerge: moveOnboarding,
};
