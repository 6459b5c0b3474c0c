import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';

/** Who stands in for which of these managers on a date: manager's id -> deputy's id. */
export async function deputiesOn(
  db: Reader,
  workspaceId: string,
  managerIds: readonly string[],
  date: LocalDate,
): Promise<ReadonlyMap<string, string>> {
  if (managerIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('deputy')
    .select(['manager_id', 'deputy_id'])
    .where('workspace_id', '=', workspaceId)
    .where('manager_id', 'in', managerIds)
    .where('cancelled_at', 'is', null)
    .where('first_day', '<=', date)
    .where('end_day', '>', date)
    // Of two that overlap, the one entered last counts.
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.manager_id, row.deputy_id]));
}
