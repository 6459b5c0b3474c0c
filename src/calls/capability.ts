import type { Capability } from '../capability.ts';
import { askedDelivery, reviewedDelivery, sharedDelivery } from './deliveries.ts';
import { callNeeds } from './home.ts';
import { callMeasures } from './manager-measures.ts';
import { callPermissions } from './permissions.ts';
import { askAboutButton, askAboutModal, askButton, askModal, declineButton } from './slack/ask.ts';
import { editFormButton, formModal, offerFormButton, retireFormButton } from './slack/forms.ts';
import { readButton, shareButton } from './slack/read.ts';
import {
  answerButton,
  changeButton,
  formButton,
  ownButton,
  reviewModal,
  selfButton,
} from './slack/review-form.ts';
import { reviewTopic } from './slack/topic.ts';
import { moveCalls } from './store/merge.ts';

/** Reviews of calls by a form, private to whose call it is and who gave it. */
export const calls: Capability = {
  name: 'calls',
  topics: [reviewTopic],
  buttons: [
    selfButton,
    askButton,
    askAboutButton,
    formButton,
    ownButton,
    answerButton,
    declineButton,
    readButton,
    changeButton,
    shareButton,
    editFormButton,
    retireFormButton,
    offerFormButton,
  ],
  modals: [askModal, askAboutModal, reviewModal, formModal],
  needs: callNeeds,
  deliveries: [reviewedDelivery, askedDelivery, sharedDelivery],
  permissions: callPermissions,
  managerMeasures: callMeasures,
  onMerge: moveCalls,
};
