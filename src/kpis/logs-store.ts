import { inChunks } from '../database/chunks.ts';
import type { Reader } from '../database/open.ts';

/** When each of these people logged something by hand since an instant, taken back or not; nobody who did not. */
export async function loggedAt(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  since: Date,
): Promise<Map<string, Date[]>> {
  const found = new Map<string, Date[]>();
  for (const ids of inChunks(personIds)) {
    const rows = await db
      .selectFrom('fact')
      .select(['person_id', 'recorded_at'])
      .distinct()
      .where('workspace_id', '=', workspaceId)
      .where('person_id', 'in', ids)
      .where('source_kind', '=', 'log')
      .where('recorded_at', '>=', since.getTime())
      .where('reverses_id', 'is', null)
      .execute();
    for (const { person_id: id, recorded_at: at } of rows) {
      if (id !== null) found.set(id, [...(found.get(id) ?? []), new Date(at)]);
    }
  }
  return found;
}
