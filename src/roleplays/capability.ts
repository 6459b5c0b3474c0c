import type { Capability } from '../capability.ts';
import {
  answeredDelivery,
  invitedDelivery,
  playedDelivery,
  scoredDelivery,
  sharedDelivery,
} from './deliveries.ts';
import { roleplayNeeds } from './home.ts';
import { roleplayPermissions } from './permissions.ts';
import { inviteModal, scenarioButton } from './slack/invite.ts';
import { cancelButton, declineButton, doneButton, ownButton, sheetButton } from './slack/play.ts';
import { followButton, readButton, scoreButton, scoreModal, shareButton } from './slack/score.ts';
import { listButton, practiseButton, roleplayTopic } from './slack/topic.ts';
import { moveRoleplays } from './store/merge.ts';

/** Talks that two people practise by a scenario, private to the two until the seller shares one. */
export const roleplays: Capability = {
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
    readButton,
    shareButton,
    followButton,
  ],
  modals: [inviteModal, scoreModal],
  needs: roleplayNeeds,
  deliveries: [invitedDelivery, answeredDelivery, playedDelivery, scoredDelivery, sharedDelivery],
  permissions: roleplayPermissions,
  onMerge: moveRoleplays,
};
