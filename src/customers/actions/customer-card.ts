import type { Caller, Context } from '../../context.ts';
import { type Deal, dealsOfCustomer } from '../../deals/index.ts';
import { UserError } from '../../errors.ts';
import { peopleByIds } from '../../people/index.ts';
import type { Customer } from '../customer.ts';
import type { Profile } from '../profile.ts';
import { questionsOf } from '../rules/questions.ts';
import { type Score, scoreOf } from '../rules/score.ts';
import { profileOn } from '../rules/versions.ts';
import { answersOf } from '../store/answers.ts';
import { customersByKey } from '../store/customers.ts';
import { profileVersions } from '../store/profiles.ts';
import { type Sight, sightOf } from './sight.ts';
import { newCustomer } from './upsert-customers.ts';

/** A customer as somebody may see it. */
export type CustomerCard = {
  customer: Omit<Customer, 'id'>;
  /** What an ideal customer is now, and how this one stands to it; null while nobody has said. */
  profile: Profile | null;
  score: Score | null;
  /** Those that are open and that the caller may know of. */
  deals: { deal: Deal; owner: string }[];
  /** There are questions, and the caller may answer them. */
  mayAnswer: boolean;
};

/** A customer that is there for the caller, with the deals that they may know of. */
export type SeenCustomer = {
  /** Null when only deals name it so far. */
  stored: Customer | null;
  name: string;
  deals: Deal[];
  sight: Sight;
};

/**
 * The customer of a key (`customerKey`): one that a file named, or one of a deal that the caller may know of. Throws a
 * UserError for any other.
 */
export async function requireSeen(context: Context, caller: Caller, key: string): Promise<SeenCustomer> {
  const { db } = context;
  const sight = await sightOf(context, caller);
  const stored = (await customersByKey(db, caller.workspaceId, [key])).get(key) ?? null;
  const deals = (await dealsOfCustomer(db, caller.workspaceId, key)).filter((deal) =>
    sight.may('customers.read_deals', deal),
  );
  const name = stored?.name ?? deals[0]?.customer;
  const isSeen = deals.length > 0 || stored?.listed || (stored && caller.isAdmin);
  if (!isSeen || !name) throw new UserError((t) => t.customers.gone);
  return { stored, name, deals, sight };
}

/** What is known of a customer, how it stands to the profile, and its open deals. Throws a UserError as above. */
export async function customerCard(context: Context, caller: Caller, key: string): Promise<CustomerCard> {
  const { db } = context;
  const { workspaceId } = caller;
  const seen = await requireSeen(context, caller, key);
  const { stored, name, deals, sight } = seen;
  const customer = stored ?? { ...newCustomer('', key), name };
  const profile = profileOn(await profileVersions(db, workspaceId), sight.today);
  const answers = stored && (await answersOf(db, workspaceId, [stored.id])).get(stored.id);
  const open = deals.filter(({ status }) => status === 'open');
  const owners = await peopleByIds(
    db,
    workspaceId,
    [...new Set(open.map(({ ownerId }) => ownerId))],
    sight.today,
  );
  const nameOf = new Map(owners.map((person) => [person.id, person.name]));
  return {
    customer,
    profile,
    score: profile && scoreOf(profile, customer, answers ?? new Map()),
    deals: open.map((deal) => ({ deal, owner: nameOf.get(deal.ownerId) ?? '' })),
    mayAnswer: profile !== null && questionsOf(profile).length > 0 && mayAnswer(caller, seen),
  };
}

/** Whoever owns a deal with a customer, or leads its owner, may answer for it; an admin in any case. */
export function mayAnswer(
  { isAdmin }: Pick<Caller, 'isAdmin'>,
  { deals, sight }: Pick<SeenCustomer, 'deals' | 'sight'>,
): boolean {
  return isAdmin || deals.some((deal) => sight.may('customers.answer', deal));
}
