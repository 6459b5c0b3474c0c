import type { Reader } from '../database/open.ts';
import type { Deal } from './deal.ts';
import type { DealOwners } from './period-store.ts';
import { fromRow } from './store.ts';

/** Every deal with the customer of that key (`customerKey`), whatever became of it, by external id. */
export async function dealsOfCustomer(db: Reader, workspaceId: string, key: string): Promise<Deal[]> {
  const rows = await db
    .selectFrom('deal')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('customer_key', '=', key)
    .orderBy('external_id')
    .execute();
  return rows.map(fromRow);
}

/** Customers whom deals of these people name, and whose key holds that text: at most `limit`, one spelling of each. */
export async function customerSpellings(
  db: Reader,
  workspaceId: string,
  { owners, text, limit }: { owners: DealOwners; text: string; limit: number },
): Promise<{ key: string; name: string }[]> {
  const query = db
    .selectFrom('deal')
    .select((columns) => ['customer_key', columns.fn.min('customer').as('name')])
    .where('workspace_id', '=', workspaceId)
    .where('customer_key', 'is not', null)
    .where('customer_key', 'like', `%${text.replace(/[\\%_]/g, '')}%`)
    .groupBy('customer_key')
    .orderBy('customer_key')
    .limit(limit);
  if (owners !== 'everybody' && owners.length === 0) return [];
  const rows = await (owners === 'everybody' ? query : query.where('owner_id', 'in', owners)).execute();
  return rows.flatMap(({ customer_key: key, name }) => (key && name ? [{ key, name }] : []));
}
