import type { Capability } from '../capability.ts';
import { measurePermissions } from './permissions.ts';
import { idealMenu, idealTopic, kpisTopic, meaningMenu, sheetButtons } from './slack.ts';
import { changeMenu, endButton, endModal } from './slack-change.ts';

/** What the ledger, the deals and the goals come to: win rate, sales cycle, coverage and the others of the ready set. */
export const measures: Capability = {
  name: 'measures',
  topics: [kpisTopic, idealTopic],
  buttons: [...sheetButtons, meaningMenu, idealMenu, changeMenu, endButton],
  modals: [endModal],
  permissions: measurePermissions,
};
