import type { Reader, Writer } from '../../database/open.ts';

/** Somebody, and who leads them. */
export type Pair = { personId: string; managerId: string };

/** Whether somebody lets their manager read what was said before that one led them. */
export async function isShared(
  db: Reader,
  workspaceId: string,
  { personId, managerId }: Pair,
): Promise<boolean> {
  const row = await db
    .selectFrom('skill_share')
    .select('shared_at')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .where('manager_id', '=', managerId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Lets it be so; false when it was so already. */
export async function insertShare(
  trx: Writer,
  workspaceId: string,
  { personId, managerId }: Pair,
  at: Date,
): Promise<boolean> {
  const row = await trx
    .insertInto('skill_share')
    .values({
      workspace_id: workspaceId,
      person_id: personId,
      manager_id: managerId,
      shared_at: at.getTime(),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id', 'manager_id']).doNothing())
    .returning('shared_at')
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends it; false when there was none. */
export async function deleteShare(
  trx: Writer,
  workspaceId: string,
  { personId, managerId }: Pair,
): Promise<boolean> {
  const row = await trx
    .deleteFrom('skill_share')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .where('manager_id', '=', managerId)
    .returning('shared_at')
    .executeTakeFirst();
  return row !== undefined;
}

/** Who lets this manager read what was said before. */
export async function sharingWith(
  db: Reader,
  workspaceId: string,
  managerId: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('skill_share')
    .select('person_id')
    .where('workspace_id', '=', workspaceId)
    .where('manager_id', '=', managerId)
    .execute();
  return new Set(rows.map((row) => row.person_id));
}
