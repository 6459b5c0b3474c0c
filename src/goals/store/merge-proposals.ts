import { movePerson } from '../../database/move-person.ts';
import type { Writer } from '../../database/open.ts';
import { OPEN_STATES } from '../rules/contract.ts';

/** What one suggested, was asked and said is the other's; after the goals have changed hands. */
export async function moveProposals(
  trx: Writer,
  workspaceId: string,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await movePerson(trx, { workspaceId, from, into }, 'goal_proposal', [
    'proposer_id',
    'asked_id',
    'answered_by',
  ]);
  await movePerson(trx, { workspaceId, from, into }, 'goal_note', ['from_id', 'to_id']);
  // Goals that stay with the other have ended, and nobody answers what they suggested themselves.
  await trx
    .updateTable('goal_proposal')
    .set({ state: 'superseded' })
    .where('workspace_id', '=', workspaceId)
    .where('state', 'in', OPEN_STATES)
    .where((where) =>
      where.or([
        where('proposer_id', '=', where.ref('asked_id')),
        where('goal_id', 'in', trx.selectFrom('goal').select('id').where('person_id', '=', from)),
      ]),
    )
    .execute();
}
