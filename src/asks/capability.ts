import type { Capability } from '../capability.ts';
import { askAgenda } from './agenda.ts';
import { answeredDelivery, digestDelivery } from './deliveries.ts';
import { askNeeds, homeSection } from './home.ts';
import { digestJob } from './jobs.ts';
import { askMeasures } from './manager-measures.ts';
import { moveAsks } from './merge-store.ts';
import { askNudges } from './nudges.ts';
import { askPermissions } from './permissions.ts';
import { byButton, byModal, doneButton, noButton, noModal, talkButton } from './slack/answer.ts';
import { askButton, askModal, asksTopic, askTopic, listButton, takeBackButton } from './slack/ask.ts';

/** What people need from who leads them: asked on Monday or any day, answered, and on Friday said once more. */
export const asks: Capability = {
  name: 'asks',
  topics: [askTopic, asksTopic],
  buttons: [askButton, listButton, doneButton, byButton, noButton, talkButton, takeBackButton],
  modals: [askModal, byModal, noModal],
  home: homeSection,
  needs: askNeeds,
  jobs: [digestJob],
  deliveries: [digestDelivery, answeredDelivery],
  permissions: askPermissions,
  personalNudges: askNudges,
  managerMeasures: askMeasures,
  agenda: askAgenda,
  onMerge: moveAsks,
};
