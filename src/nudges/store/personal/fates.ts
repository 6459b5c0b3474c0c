import type { Reader } from '../../../database/open.ts';
import type { DeliveryTable } from '../../../database/tables/outbox.ts';

/** What became of a planned message, and why it was not sent. */
export type Fate = { state: DeliveryTable['state']; reason: string | null };

/** What became of the messages of a kind to somebody, by period. */
export async function fatesOf(
  db: Reader,
  workspaceId: string,
  { kind, target, periods }: { kind: string; target: string; periods: readonly string[] },
): Promise<Map<string, Fate>> {
  if (periods.length === 0) return new Map();
  const rows = await db
    .selectFrom('delivery')
    .select(['period', 'state', 'reason'])
    .where('workspace_id', '=', workspaceId)
    .where('kind', '=', kind)
    .where('target', '=', target)
    .where('period', 'in', [...periods])
    .execute();
  return new Map(rows.map(({ period, state, reason }) => [period, { state, reason }]));
}
