import type { Reader } from '../database/open.ts';

/** Whether the CRM said something new of any deal of a person between two instants. */
export async function movedSince(
  db: Reader,
  workspaceId: string,
  ownerId: string,
  { from, until }: { from: Date; until: Date },
): Promise<boolean> {
  const row = await db
    .selectFrom('deal')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('owner_id', '=', ownerId)
    .where('recorded_at', '>', from.getTime())
    .where('recorded_at', '<=', until.getTime())
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
