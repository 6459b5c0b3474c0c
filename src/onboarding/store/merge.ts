import type { OnMerge } from '../../capability.ts';

/**
 * What one went through, accompanied, started or wrote is the other's. Nobody goes through two plans at once: where both
 * did, the one who stays goes on with theirs.
 */
export const moveOnboarding: OnMerge = async (trx, { workspaceId, clock }, { from, into }) => {
  const running = async (personId: string) =>
    trx
      .selectFrom('onboarding')
      .select('id')
      .where('workspace_id', '=', workspaceId)
      .where('person_id', '=', personId)
      .where('state', '=', 'running')
      .executeTakeFirst();
  const theirs = await running(from);
  if (theirs && (await running(into))) {
    await trx
      .updateTable('onboarding')
      .set({ state: 'ended', ended_at: clock.now().getTime() })
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', theirs.id)
      .execute();
  }
  for (const column of ['person_id', 'buddy_id', 'started_by', 'ended_by'] as const) {
    await trx
      .updateTable('onboarding')
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .execute();
  }
  for (const column of ['newcomer_id', 'done_by', 'gate_by'] as const) {
    await trx
      .updateTable('onboarding_task')
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .execute();
  }
  await trx
    .updateTable('onboarding_template')
    .set({ created_by: into })
    .where('workspace_id', '=', workspaceId)
    .where('created_by', '=', from)
    .execute();
  await trx
    .updateTable('onboarding_version')
    .set({ author_id: into })
    .where('workspace_id', '=', workspaceId)
    .where('author_id', '=', from)
    .execute();
};
