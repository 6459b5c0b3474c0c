import type { Caller, Context } from '../../context.ts';
import { customerKey, customerSpellings, dealsByExternalId } from '../../deals/index.ts';
import type { Customer } from '../customer.ts';
import { customersByKey, listedCustomers } from '../store/customers.ts';
import { sightOf } from './sight.ts';

/** So many are offered when a text fits several. */
export const MOST_FOUND = 10;

export type Found = Pick<Customer, 'key' | 'name'>;

/**
 * The customers that a text can mean: the one of that name, or the one of the deal with that id in the CRM, or those whose
 * name holds the text (one more than are offered, when there are more). Only those that are there for the caller.
 */
export async function findCustomers(context: Context, caller: Caller, text: string): Promise<Found[]> {
  const { db } = context;
  const { workspaceId, isAdmin } = caller;
  const sight = await sightOf(context, caller);
  const key = customerKey(text);
  const limit = MOST_FOUND + 1;
  const named = await customerSpellings(db, workspaceId, { owners: sight.owners, text: key, limit });
  const exact = named.find((each) => each.key === key);
  if (exact) return [exact];
  const stored = (await customersByKey(db, workspaceId, [key])).get(key);
  if (stored && (stored.listed || isAdmin)) return [stored];
  const deal = (await dealsByExternalId(db, workspaceId, [text])).get(text);
  if (deal?.customer && sight.may('customers.read_deals', deal)) {
    return [{ key: customerKey(deal.customer), name: deal.customer }];
  }
  const listed = await listedCustomers(db, workspaceId, { text: key, limit });
  const found = new Map([...named, ...listed].map((each) => [each.key, each]));
  return [...found.values()].slice(0, limit);
}
