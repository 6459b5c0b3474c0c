import type { Capability } from '../capability.ts';
import { allLiveFacts } from './facts-store.ts';
import { kpiPermissions } from './permissions.ts';
import { changeModal } from './slack/change-kpi.ts';
import { newKpiButton, newKpiModal } from './slack/new-kpi.ts';
import { monthButton, monthModal, numbersButton, numbersTopic } from './slack/numbers.ts';
import { recordMenu, recordModal, recordUndoButton } from './slack/record.ts';
import { seasonButton, seasonModal, seasonPreviewModal, seasonTopic } from './slack/season.ts';
import { replaceFacts } from './store.ts';

/** The catalogue, the ledger of facts, and the company's monthly numbers, KPIs of its own. */
export const kpis: Capability = {
  name: 'kpis',
  topics: [numbersTopic, seasonTopic],
  buttons: [seasonButton, numbersButton, monthButton, newKpiButton, recordMenu, recordUndoButton],
  modals: [seasonModal, seasonPreviewModal, monthModal, newKpiModal, changeModal, recordModal],
  permissions: kpiPermissions,
  /** The ledger is never changed: what counted for one is taken back, and written again for the other. */
  async onMerge(trx, change, { from, into }) {
    const facts = await allLiveFacts(trx, change.workspaceId, from);
    const subject = { kind: 'person', id: into } as const;
    const write = facts.map((fact) => ({ ...fact, subject }));
    await replaceFacts(trx, change, change.workspaceId, { reverse: facts, write });
  },
};
