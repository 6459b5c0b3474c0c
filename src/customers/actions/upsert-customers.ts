import type { Writer } from '../../database/open.ts';
import { customerKey, type UpsertCounts } from '../../deals/index.ts';
import type { LedgerContext } from '../../kpis/index.ts';
import type { Customer, CustomerReport } from '../customer.ts';
import { customersByKey, saveCustomers } from '../store/customers.ts';

/**
 * Takes over what a file says of some customers (some hundreds at a time, each name once). What is known already writes
 * nothing.
 */
export async function upsertCustomers(
  trx: Writer,
  context: LedgerContext,
  workspaceId: string,
  reports: readonly CustomerReport[],
): Promise<UpsertCounts> {
  const known = await customersByKey(
    trx,
    workspaceId,
    reports.map(({ name }) => customerKey(name)),
  );
  const saved: Customer[] = [];
  let created = 0;
  for (const report of reports) {
    const key = customerKey(report.name);
    const before = known.get(key);
    const after = { ...(before ?? newCustomer(context.newId(), key)), ...report, listed: true };
    if (!before) created++;
    if (!before || !isSame(before, after)) saved.push(after);
  }
  await saveCustomers(trx, workspaceId, saved, context.clock.now());
  return { created, changed: saved.length - created, unchanged: reports.length - saved.length };
}

/** A customer of whom nothing but the name is known. */
export function newCustomer(id: string, key: string): Omit<Customer, 'name'> {
  return { id, key, listed: false, industry: null, country: null, employees: null, revenue: null };
}

function isSame(one: Customer, other: Customer): boolean {
  return (
    one.name === other.name &&
    one.listed === other.listed &&
    one.industry === other.industry &&
    one.country === other.country &&
    one.employees === other.employees &&
    one.revenue?.amount === other.revenue?.amount &&
    one.revenue?.currency === other.revenue?.currency
  );
}
