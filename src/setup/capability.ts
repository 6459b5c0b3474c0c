import type { Capability } from '../capability.ts';
import { foreseeWith } from './actions/foresee.ts';
import { channelDelivery } from './deliveries.ts';
import { channelJob } from './jobs.ts';
import { setupPermissions } from './permissions.ts';
import { checkChannelButton } from './slack/check-channel.ts';
import { listButtons, setupSections, setupTopic } from './slack/checklist.ts';
import { goLiveModal, pauseButton, previewButton } from './slack/go-live.ts';

/** From an empty workspace to teams that are live; `others` say what they will write for a team that is. */
export function setupWith(others: readonly Capability[]): Capability {
  const foresee = foreseeWith(others);
  return {
    name: 'setup',
    topics: [setupTopic],
    buttons: [...listButtons, previewButton(foresee), pauseButton, checkChannelButton],
    modals: [goLiveModal(foresee)],
    home: setupSections,
    jobs: [channelJob],
    deliveries: [channelDelivery],
    permissions: setupPermissions,
  };
}
