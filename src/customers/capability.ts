import type { Capability } from '../capability.ts';
import { customerPermissions } from './permissions.ts';
import { answerButton, answerModal, customerTopic, openButton } from './slack/customer.ts';
import { changeButton, profileButton, profileModal, profileTopic } from './slack/profile.ts';

/** The companies that are sold to, what an ideal one is, and how each stands to that. */
export const customers: Capability = {
  name: 'customers',
  topics: [customerTopic, profileTopic],
  buttons: [openButton, answerButton, profileButton, changeButton],
  modals: [answerModal, profileModal],
  permissions: customerPermissions,
};
