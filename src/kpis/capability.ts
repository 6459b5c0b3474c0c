import type { Capability } from '../capability.ts';
import { allLiveFacts } from './facts-store.ts';
import { replaceFacts } from './store.ts';

/** The catalogue and the ledger of facts; no command is its own. */
export const kpis: Capability = {
  name: 'kpis',
  /** The ledger is never changed: what counted for one is taken back, and written again for the other. */
  async onMerge(trx, change, { from, into }) {
    const facts = await allLiveFacts(trx, change.workspaceId, from);
    const subject = { kind: 'person', id: into } as const;
    const write = facts.map((fact) => ({ ...fact, subject }));
    await replaceFacts(trx, change, change.workspaceId, { reverse: facts, write });
  },
};
