import type { Selectable } from 'kysely';
import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { CustomerTable } from '../../database/tables/customers.ts';
import type { Customer } from '../customer.ts';

/** Customers by their keys. */
export async function customersByKey(
  db: Reader,
  workspaceId: string,
  keys: readonly string[],
): Promise<Map<string, Customer>> {
  const found = new Map<string, Customer>();
  for (const chunk of inChunks(keys)) {
    const rows = await db
      .selectFrom('customer')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('name_key', 'in', chunk)
      .execute();
    for (const row of rows) found.set(row.name_key, fromRow(row));
  }
  return found;
}

/** Customers whom a file named and whose key holds that text, by key: at most `limit`. */
export async function listedCustomers(
  db: Reader,
  workspaceId: string,
  { text, limit }: { text: string; limit: number },
): Promise<Pick<Customer, 'key' | 'name'>[]> {
  const rows = await db
    .selectFrom('customer')
    .select(['name_key', 'name'])
    .where('workspace_id', '=', workspaceId)
    .where('listed', '=', 1)
    .where('name_key', 'like', `%${text.replace(/[\\%_]/g, '')}%`)
    .orderBy('name_key')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ key: row.name_key, name: row.name }));
}

/** Stores customers as they are now, new ones and known ones alike. */
export async function saveCustomers(
  trx: Writer,
  workspaceId: string,
  customers: readonly Customer[],
  recordedAt: Date,
) {
  for (const chunk of inChunks(customers)) {
    await trx
      .insertInto('customer')
      .values(
        chunk.map(({ id, name, key, industry, country, employees, revenue, listed }) => ({
          workspace_id: workspaceId,
          id,
          name,
          name_key: key,
          industry,
          country,
          employees,
          revenue: revenue?.amount ?? null,
          currency: revenue?.currency ?? null,
          listed: listed ? (1 as const) : (0 as const),
          recorded_at: recordedAt.getTime(),
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['workspace_id', 'id']).doUpdateSet(({ ref }) => ({
          name: ref('excluded.name'),
          industry: ref('excluded.industry'),
          country: ref('excluded.country'),
          employees: ref('excluded.employees'),
          revenue: ref('excluded.revenue'),
          currency: ref('excluded.currency'),
          listed: ref('excluded.listed'),
          recorded_at: ref('excluded.recorded_at'),
        })),
      )
      .execute();
  }
}

function fromRow(row: Selectable<CustomerTable>): Customer {
  return {
    id: row.id,
    name: row.name,
    key: row.name_key,
    listed: row.listed === 1,
    industry: row.industry,
    country: row.country,
    employees: row.employees,
    revenue:
      row.revenue === null || row.currency === null ? null : { amount: row.revenue, currency: row.currency },
  };
}
