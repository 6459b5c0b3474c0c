import type { Capability } from '../capability.ts';
import { mergeGoals } from './actions/merge-goals.ts';
import { homeSection } from './home.ts';
import { goalPermissions } from './permissions.ts';
import { myGoalsCommand, whyButton } from './slack/my-goals.ts';
import { goalModal, openButton, setGoalCommand } from './slack/set-goal.ts';
import { whatIfButton } from './slack/what-if.ts';

/** Targets people work towards, and how they stand to the calendar. */
export const goals: Capability = {
  name: 'goals',
  commands: [myGoalsCommand, setGoalCommand],
  buttons: [whyButton, whatIfButton, openButton],
  modals: [goalModal],
  home: homeSection,
  permissions: goalPermissions,
  onMerge: mergeGoals,
};
