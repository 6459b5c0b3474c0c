import type { Writer } from '../../database/open.ts';

/** What one suggested, was asked and said is the other's. */
export async function moveProposals(
  trx: Writer,
  workspaceId: string,
  { from, into }: { from: string; into: string },
): Promise<void> {
  for (const column of ['proposer_id', 'asked_id', 'answered_by'] as const) {
    await trx
      .updateTable('goal_proposal')
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .execute();
  }
  for (const column of ['from_id', 'to_id'] as const) {
    await trx
      .updateTable('goal_note')
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .execute();
  }
  // Nobody answers what they suggested themselves.
  await trx
    .updateTable('goal_proposal')
    .set({ state: 'superseded' })
    .where('workspace_id', '=', workspaceId)
    .where('state', 'in', ['proposed', 'asked'])
    .whereRef('proposer_id', '=', 'asked_id')
    .execute();
}
