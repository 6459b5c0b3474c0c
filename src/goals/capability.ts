import type { Capability } from '../capability.ts';
import { foreseenSuggestions } from './actions/contract/foreseen.ts';
import { mergeGoals } from './actions/merge-goals.ts';
import { acceptedDelivery, notedDelivery, suggestedDelivery } from './deliveries.ts';
import { goalNeeds, homeSections } from './home.ts';
import { closingJob } from './jobs.ts';
import { goalMeasures } from './manager-measures.ts';
import { goalNudges } from './nudges.ts';
import { owedByGoals } from './owed.ts';
import { goalPermissions } from './permissions.ts';
import type { GoalPurpose } from './purpose.ts';
import { checkInModals, checkInSlackButtons } from './slack/check-in.ts';
import { contractButtons, contractModals } from './slack/contract.ts';
import { glanceButtons } from './slack/glance.ts';
import { goalModals } from './slack/goal-forms.ts';
import { mineButton, myGoalsCommand, whyButton } from './slack/my-goals.ts';
import { quarterButtons, reviewTopic } from './slack/quarter.ts';
import { openButton, setGoalCommand } from './slack/set-goal.ts';
import { stepButtons, stepsModal } from './slack/steps.ts';
import { teamFormModal, teamPreviewModal } from './slack/team-goals.ts';
import { whatIfButton } from './slack/what-if.ts';

/** Targets people work towards, and how they stand to the calendar; `purpose` knows what they are for. */
export const goalsWith = (purpose: GoalPurpose | null): Capability => ({
  name: 'goals',
  commands: [myGoalsCommand, setGoalCommand],
  topics: [reviewTopic],
  buttons: [
    mineButton,
    whyButton(purpose),
    whatIfButton,
    openButton,
    ...glanceButtons,
    ...contractButtons,
    ...checkInSlackButtons,
    ...quarterButtons,
    ...stepButtons,
  ],
  modals: [
    ...goalModals(purpose),
    stepsModal,
    teamFormModal,
    teamPreviewModal,
    ...contractModals,
    ...checkInModals,
  ],
  home: homeSections,
  needs: goalNeeds,
  owed: owedByGoals,
  jobs: [closingJob],
  personalNudges: goalNudges,
  deliveries: [suggestedDelivery, acceptedDelivery, notedDelivery],
  permissions: goalPermissions,
  managerMeasures: goalMeasures,
  foreseen: foreseenSuggestions,
  onMerge: mergeGoals,
});
