import type { Capability } from '../capability.ts';
import { moveDeals } from './store.ts';

/** Deals and their stages; they come from the CRM, so no command is their own. */
export const deals: Capability = {
  name: 'deals',
  onMerge: (trx, { workspaceId }, { from, into }) => moveDeals(trx, workspaceId, from, into),
};
