import type { Caller, Context } from '../../context.ts';
import { customerKey, type Deal, dealsOpenOn } from '../../deals/index.ts';
import type { Score } from '../rules/score.ts';
import { scoresOf } from './fits.ts';
import { sightOf } from './sight.ts';

/** A customer of open deals. */
export type ListedCustomer = { key: string; name: string; score: Score | null; deals: number };

/** Customers of open deals that the caller may know of. */
export type MyCustomers = {
  hasProfile: boolean;
  /** Those of whom too little is known first, then those that are ideal; within that, those with most deals. */
  customers: ListedCustomer[];
  /** Open deals that name no customer. */
  nameless: number;
};

const ORDER = ['unknown', 'ideal', 'other'];

export async function myCustomers(context: Context, caller: Caller): Promise<MyCustomers> {
  const { db } = context;
  const sight = await sightOf(context, caller);
  const all = await dealsOpenOn(db, caller.workspaceId, { owners: sight.owners, asOf: sight.today });
  const open = all.filter(({ status }) => status === 'open');
  const named = open.flatMap(({ customer }) => (customer === null ? [] : [customer]));
  const byKey = Map.groupBy(named, (name) => customerKey(name));
  const scores = await scoresOf(db, caller.workspaceId, [...byKey.keys()], sight.today);
  const customers = [...byKey].map(([key, names]) => ({
    key,
    name: names[0] ?? key,
    score: scores?.get(key) ?? null,
    deals: names.length,
  }));
  const rank = ({ score }: ListedCustomer) => ORDER.indexOf(score?.fit ?? 'unknown');
  return {
    hasProfile: scores !== null,
    customers: customers.toSorted((a, b) => rank(a) - rank(b) || b.deals - a.deals || compare(a.key, b.key)),
    nameless: open.filter(({ customer }: Deal) => customer === null).length,
  };
}

const compare = (one: string, other: string) => (one < other ? -1 : 1);
