import type { Capability } from '../capability.ts';
import { eraseModal, eraseTopic } from './erase-slack.ts';
import { forgetJob } from './jobs.ts';
import { mydataPermissions } from './permissions.ts';
import { accessButton, retentionButton, retentionModal, retentionTopic } from './privacy-slack.ts';
import { exportTopic, myDataCommand, myDataTopic } from './slack.ts';

/** What is kept: everybody's own for themselves, the company's numbers for its admins, as files. */
export const mydata: Capability = {
  name: 'mydata',
  commands: [myDataCommand],
  topics: [myDataTopic, exportTopic, eraseTopic, retentionTopic],
  buttons: [accessButton, retentionButton],
  modals: [eraseModal, retentionModal],
  jobs: [forgetJob],
  permissions: mydataPermissions,
};
