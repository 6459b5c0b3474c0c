import type { Capability } from '../capability.ts';
import { madeDelivery, madeInYourNameDelivery, newsDelivery } from './deliveries.ts';
import { homeSection, promiseNeeds } from './home.ts';
import { resultsJob } from './jobs.ts';
import { promiseMeasures } from './manager-measures.ts';
import { ids } from './messages/ids.ts';
import { promiseNudges } from './nudges.ts';
import { owedByPromises } from './owed.ts';
import { promisePermissions } from './permissions.ts';
import { fromFeedbackButton, makeButton, ownerMenu, promiseModal } from './slack/form.ts';
import { doneButton, howButton, listButton, openButton, promisesTopic } from './slack/list.ts';
import { settleButtons, settleModals } from './slack/settle.ts';
import { movePromises } from './store/merge.ts';

/** What people promised one another, and whether it moved a number. */
export const promises: Capability = {
  name: 'promises',
  topics: [promisesTopic],
  buttons: [
    fromFeedbackButton,
    makeButton,
    ownerMenu,
    listButton,
    openButton,
    doneButton,
    howButton,
    ...settleButtons,
  ],
  modals: [promiseModal, ...settleModals],
  home: homeSection,
  needs: promiseNeeds,
  jobs: [resultsJob],
  deliveries: [madeDelivery, madeInYourNameDelivery, newsDelivery],
  permissions: promisePermissions,
  personalNudges: promiseNudges,
  owed: owedByPromises,
  managerMeasures: promiseMeasures,
  feedbackButtons: [{ id: ids.fromFeedback, text: (t) => t.promises.fromFeedback }],
  onMerge: movePromises,
};
