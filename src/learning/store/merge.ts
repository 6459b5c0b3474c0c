import type { OnMerge } from '../../capability.ts';
import { movePerson } from '../../database/move-person.ts';

/** What one wrote, is credited for, keeps right or decided is the other's. */
export const movePlaybook: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  await movePerson(trx, { workspaceId, from, into }, 'playbook_entry', ['author_id', 'owner_id']);
  await movePerson(trx, { workspaceId, from, into }, 'playbook_version', ['writer_id', 'decided_by']);
};
