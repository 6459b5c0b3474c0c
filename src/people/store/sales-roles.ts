import { inChunks } from '../../database/chunks.ts';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { holdsOn } from './dated.ts';

/** What people sell as on a date ('SDR'), by their id; nobody of whom it is not known. */
export async function salesRolesOn(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  date: LocalDate,
): Promise<ReadonlyMap<string, string>> {
  const roles = new Map<string, string>();
  for (const ids of inChunks(personIds)) {
    const rows = await db
      .selectFrom('sales_role')
      .select(['person_id', 'name'])
      .where('workspace_id', '=', workspaceId)
      .where('person_id', 'in', ids)
      .where(holdsOn('sales_role', date))
      .execute();
    for (const row of rows) roles.set(row.person_id, row.name);
  }
  return roles;
}
