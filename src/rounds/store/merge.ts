import type { OnMerge } from '../../capability.ts';
import { movePerson } from '../../database/move-person.ts';
import { forgetRound } from './asked.ts';

/**
 * Rounds about one, and places in those of others, are the other's. A ballot keeps its name, so whoever has answered has.
 * Nobody has two rounds at a time: that of who stays goes on, the other is called off. Nobody is asked twice in one, nor about
 * themselves as somebody else.
 */
export const moveRounds: OnMerge = async (trx, { workspaceId, clock }, { from, into }) => {
  const openOf = (subjectId: string) =>
    trx
      .selectFrom('round')
      .select('id')
      .where('workspace_id', '=', workspaceId)
      .where('subject_id', '=', subjectId)
      .where('state', 'in', ['offered', 'running'])
      .executeTakeFirst();
  const surplus = await openOf(from);
  if (surplus && (await openOf(into))) {
    await trx
      .updateTable('round')
      .set({ state: 'called_off', ended_at: clock.now().getTime() })
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', surplus.id)
      .execute();
    await forgetRound(trx, workspaceId, surplus.id);
  }
  await movePerson(trx, { workspaceId, from, into }, 'round', ['subject_id', 'manager_id', 'opened_by']);
  for (const table of ['round_asked', 'round_box'] as const) {
    await movePerson(trx, { workspaceId, from, into }, table, ['subject_id']);
  }
  // Who led somebody and turns out to be them leads nobody in it.
  await trx
    .updateTable('round')
    .set({ manager_id: null })
    .where('workspace_id', '=', workspaceId)
    .where('subject_id', '=', into)
    .where('manager_id', '=', into)
    .execute();
  await moveAsked(trx, workspaceId, { from, into });
};

async function moveAsked(
  trx: Parameters<OnMerge>[0],
  workspaceId: string,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await trx
    .deleteFrom('round_asked')
    .where('workspace_id', '=', workspaceId)
    .where('subject_id', '=', into)
    .where('person_id', 'in', [from, into])
    .where('part', '<>', 'self')
    .execute();
  const held = trx
    .selectFrom('round_asked')
    .select('round_id')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', into);
  await trx
    .deleteFrom('round_asked')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', from)
    .where('round_id', 'in', held)
    .execute();
  await movePerson(trx, { workspaceId, from, into }, 'round_asked', ['person_id']);
}
