import type { OnMerge } from '../../../capability.ts';
import { movePair } from '../../../database/move-pair.ts';

const PAIRED = ['one_on_one', 'one_on_one_session', 'one_on_one_item'] as const;

/**
 * What one had with another is the pair's as before. Between the two who are one nothing is moved: nobody meets themselves.
 * Where both had a rhythm with the same third, the one that moves ends: two who meet have one at a time.
 */
export const moveOneOnOnes: OnMerge = async (trx, { workspaceId, clock }, { from, into }) => {
  const at = clock.now().getTime();
  for (const [column, other] of [
    ['manager_id', 'report_id'],
    ['report_id', 'manager_id'],
  ] as const) {
    const kept = await trx
      .selectFrom('one_on_one')
      .select(other)
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', into)
      .where('ended_at', 'is', null)
      .execute();
    const others = kept.map((row) => row[other]);
    if (others.length > 0) {
      const doubled = await trx
        .updateTable('one_on_one')
        .set({ ended_at: at, ended_why: 'rearranged' })
        .where('workspace_id', '=', workspaceId)
        .where(column, '=', from)
        .where(other, 'in', others)
        .where('ended_at', 'is', null)
        .returning('id')
        .execute();
      for (const { id } of doubled) {
        await trx
          .updateTable('one_on_one_session')
          .set({ state: 'dropped', settled_at: at })
          .where('workspace_id', '=', workspaceId)
          .where('one_on_one_id', '=', id)
          .where('state', '=', 'planned')
          .execute();
      }
    }
  }
  for (const table of PAIRED) {
    await movePair(trx, { workspaceId, from, into }, table, ['manager_id', 'report_id']);
  }
  await moveAuthors(trx, workspaceId, { from, into });
};

async function moveAuthors(
  trx: Parameters<OnMerge>[0],
  workspaceId: string,
  { from, into }: { from: string; into: string },
): Promise<void> {
  const columns = [
    ['one_on_one', 'arranged_by'],
    ['one_on_one_session', 'settled_by'],
    ['one_on_one_session', 'moved_by'],
    ['one_on_one_session', 'noted_by'],
    ['one_on_one_item', 'author_id'],
    ['one_on_one_item', 'done_by'],
  ] as const;
  for (const [table, column] of columns) {
    // Only in what is the person's now: between the two themselves each keeps their own words.
    await trx
      .updateTable(table)
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .where((eb) => eb.or([eb('manager_id', '=', into), eb('report_id', '=', into)]))
      .where('manager_id', '<>', from)
      .where('report_id', '<>', from)
      .execute();
  }
  const moved = trx
    .selectFrom('one_on_one_session')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where((eb) => eb.or([eb('manager_id', '=', into), eb('report_id', '=', into)]))
    .where('manager_id', '<>', from)
    .where('report_id', '<>', from);
  for (const column of ['author_id', 'about_id'] as const) {
    await trx
      .updateTable('one_on_one_own_note')
      .set({ [column]: into })
      .where('workspace_id', '=', workspaceId)
      .where(column, '=', from)
      .where('session_id', 'in', moved)
      .execute();
  }
}
