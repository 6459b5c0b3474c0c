import type { Capability } from '../capability.ts';
import { measurePermissions } from './permissions.ts';
import { kpisTopic, meaningMenu, sheetButtons } from './slack.ts';
import { changeMenu, endButton, endModal } from './slack-change.ts';

/** What the ledger, the deals and the goals come to: win rate, sales cycle, coverage and the others of the ready set. */
export const measures: Capability = {
  name: 'measures',
  topics: [kpisTopic],
  buttons: [...sheetButtons, meaningMenu, changeMenu, endButton],
  modals: [endModal],
  permissions: measurePermissions,
};
