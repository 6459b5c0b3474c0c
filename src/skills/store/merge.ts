import type { Writer } from '../../database/open.ts';

/** What was said of, by, or shared by or with somebody who turned out to be another is that one's. */
export async function moveSkills(
  trx: Writer,
  workspaceId: string,
  { from, into }: { from: string; into: string },
): Promise<void> {
  const ratings = trx.updateTable('skill_rating').where('workspace_id', '=', workspaceId);
  await ratings.set({ person_id: into }).where('person_id', '=', from).execute();
  await ratings.set({ rater_id: into }).where('rater_id', '=', from).execute();
  const shares = await trx
    .deleteFrom('skill_share')
    .where('workspace_id', '=', workspaceId)
    .where((where) => where.or([where('person_id', '=', from), where('manager_id', '=', from)]))
    .returningAll()
    .execute();
  const moved = shares
    .map((share) => ({
      ...share,
      person_id: share.person_id === from ? into : share.person_id,
      manager_id: share.manager_id === from ? into : share.manager_id,
    }))
    .filter(({ person_id, manager_id }) => person_id !== manager_id);
  if (moved.length > 0) {
    await trx
      .insertInto('skill_share')
      .values(moved)
      .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id', 'manager_id']).doNothing())
      .execute();
  }
  for (const table of ['skill_rubric', 'skill_expectation'] as const) {
    await trx
      .updateTable(table)
      .set({ author_id: into })
      .where('workspace_id', '=', workspaceId)
      .where('author_id', '=', from)
      .execute();
  }
}
