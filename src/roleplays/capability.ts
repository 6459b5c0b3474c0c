import type { Capability, RoleplayButton } from '../capability.ts';
import {
  answeredDelivery,
  correctedDelivery,
  invitedDelivery,
  playedDelivery,
  scoredDelivery,
  sharedDelivery,
} from './deliveries.ts';
import { roleplayNeeds } from './home.ts';
import { roleplayPermissions } from './permissions.ts';
import { inviteModal, scenarioButton } from './slack/invite.ts';
import { cancelButton, declineButton, doneButton, ownButton, sheetButton } from './slack/play.ts';
import { correctButton, correctModal, resultButtons, scoreButton, scoreModal } from './slack/score.ts';
import { listButton, practiseButton, roleplayTopic } from './slack/topic.ts';
import { moveRoleplays } from './store/merge.ts';

/**
 * Talks that two people practise by a scenario, private to the two until the seller shares one; `brought` is what a later
 * capability offers on what one came to.
 */
export const roleplaysWith = (brought: RoleplayButton | null): Capability => ({
  name: 'roleplays',
  topics: [roleplayTopic],
  buttons: [
    listButton,
    practiseButton,
    scenarioButton,
    sheetButton,
    declineButton,
    cancelButton,
    ownButton,
    doneButton,
    scoreButton,
    correctButton,
    ...resultButtons(brought),
  ],
  modals: [inviteModal, scoreModal, correctModal],
  needs: roleplayNeeds,
  deliveries: [
    invitedDelivery,
    answeredDelivery,
    playedDelivery,
    scoredDelivery,
    correctedDelivery,
    sharedDelivery,
  ],
  permissions: roleplayPermissions,
  onMerge: moveRoleplays,
});
