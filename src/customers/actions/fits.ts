import type { Reader } from '../../database/open.ts';
import { customerKey, type Deal } from '../../deals/index.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { CustomerFacts } from '../customer.ts';
import { type Fit, type Score, scoreOf } from '../rules/score.ts';
import { profileOn } from '../rules/versions.ts';
import { answersOf } from '../store/answers.ts';
import { customersByKey } from '../store/customers.ts';
import { profileVersions } from '../store/profiles.ts';

const nothingKnown: CustomerFacts = { industry: null, country: null, employees: null, revenue: null };

/** How customers stand to the profile as it was on a day, by their keys; null while there is no profile. */
export async function scoresOf(
  db: Reader,
  workspaceId: string,
  keys: readonly string[],
  date: LocalDate,
): Promise<Map<string, Score> | null> {
  const profile = profileOn(await profileVersions(db, workspaceId), date);
  if (!profile) return null;
  const customers = await customersByKey(db, workspaceId, keys);
  const ids = [...customers.values()].map(({ id }) => id);
  const answers = await answersOf(db, workspaceId, ids);
  return new Map(
    keys.map((key) => {
      const customer = customers.get(key);
      const said = (customer && answers.get(customer.id)) ?? new Map();
      return [key, scoreOf(profile, customer ?? nothingKnown, said)];
    }),
  );
}

/**
 * The fit of each deal's customer on a day, by the deals' ids: by the profile of that day, and what is known of customers
 * now. A deal that names none is unknown. Null while there is no profile.
 */
export async function fitsOfDeals(
  db: Reader,
  workspaceId: string,
  deals: readonly Deal[],
  date: LocalDate,
): Promise<Map<string, Fit> | null> {
  const keyOf = ({ customer }: Deal) => (customer === null ? null : customerKey(customer));
  const keys = [...new Set(deals.map(keyOf))].filter((key) => key !== null);
  const scores = await scoresOf(db, workspaceId, keys, date);
  if (!scores) return null;
  return new Map(
    deals.map((deal) => {
      const key = keyOf(deal);
      return [deal.id, (key === null ? undefined : scores.get(key)?.fit) ?? 'unknown'];
    }),
  );
}
