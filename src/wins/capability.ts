import type { Capability } from '../capability.ts';
import { foreseenWins } from './actions/foreseen.ts';
import { dealsDelivery, moreDealsDelivery, postedDelivery, recordDelivery } from './deliveries/channel.ts';
import { heldDelivery, noteDelivery } from './deliveries/manager.ts';
import { promptDelivery } from './deliveries/prompt.ts';
import { homeSection } from './home.ts';
import { beatJob, watchJob } from './jobs.ts';
import { noPraise } from './nudges.ts';
import { winPermissions } from './permissions.ts';
import {
  allowButton,
  holdButton,
  namingButton,
  settingsButton,
  settingsModal,
  winsTopic,
} from './slack/settings.ts';
import { keepButton, postButton, postModal, takeBackButton } from './slack/wins.ts';
import { moveWins } from './store/merge.ts';

/** What people and teams reach: told to whoever reached it, posted by whoever wants it, and who was not thanked for long. */
export const wins: Capability = {
  name: 'wins',
  topics: [winsTopic],
  buttons: [postButton, keepButton, takeBackButton, namingButton, settingsButton, allowButton, holdButton],
  modals: [postModal, settingsModal],
  home: homeSection,
  jobs: [beatJob, watchJob],
  deliveries: [
    promptDelivery,
    postedDelivery,
    dealsDelivery,
    moreDealsDelivery,
    recordDelivery,
    noteDelivery,
    heldDelivery,
  ],
  permissions: winPermissions,
  nudges: [noPraise],
  foreseen: foreseenWins,
  onMerge: moveWins,
};
