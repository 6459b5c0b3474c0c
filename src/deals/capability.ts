import type { Capability } from '../capability.ts';
import { dealNudges } from './nudges.ts';
import { dealPermissions } from './permissions.ts';
import { stuckButton } from './slack.ts';
import { moveDeals } from './store.ts';

/** Deals and their stages; they come from the CRM, so no command is their own. Whoever has many stuck hears of it. */
export const deals: Capability = {
  name: 'deals',
  buttons: [stuckButton],
  personalNudges: dealNudges,
  permissions: dealPermissions,
  onMerge: (trx, { workspaceId }, { from, into }) => moveDeals(trx, workspaceId, from, into),
};
