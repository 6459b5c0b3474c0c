import type { OnMerge } from '../../capability.ts';
import { movePerson } from '../../database/move-person.ts';

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
  await movePerson(trx, { workspaceId, from, into }, 'onboarding', [
    'person_id',
    'buddy_id',
    'started_by',
    'ended_by',
  ]);
  await movePerson(trx, { workspaceId, from, into }, 'onboarding_task', [
    'newcomer_id',
    'done_by',
    'gate_by',
  ]);
  await movePerson(trx, { workspaceId, from, into }, 'onboarding_template', ['created_by']);
  await movePerson(trx, { workspaceId, from, into }, 'onboarding_version', ['author_id']);
};
