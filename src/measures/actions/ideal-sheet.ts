import type { Caller, Context } from '../../context.ts';
import { fitsOfDeals } from '../../customers/index.ts';
import { periodAway, periodOf } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { companyYear, type Team, workspaceById } from '../../people/index.ts';
import { type IdealShares, idealShares } from '../rules/ideal.ts';
import type { Scope } from '../scope.ts';
import { loadDeals } from './load-deals.ts';
import { requireScope, type Scopes, scopesOf } from './scopes.ts';

/** What goes to ideal customers in this quarter and went to them in the last. */
export type IdealSheet = {
  scope: Scope;
  team: Team | null;
  scopes: Scopes;
  now: IdealPeriod;
  before: IdealPeriod;
};

/** A period of [from, until), the running one through today; null while nobody has said what an ideal customer is. */
export type IdealPeriod = { from: LocalDate; until: LocalDate; shares: IdealShares | null };

/** The shares of the caller, a team or the company. Throws a UserError for what they may not see. */
export async function idealSheet(context: Context, caller: Caller, asked: Scope | null): Promise<IdealSheet> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  const scopes = await scopesOf(context, caller, today);
  const scope = asked ?? scopes.usual;
  const team = await requireScope(context, caller, scope, today);
  const { currency } = await workspaceById(db, workspaceId);
  const year = await companyYear(db, workspaceId);
  const running = periodOf(year, 'quarter', today);
  return {
    scope,
    team,
    scopes,
    now: await sharesOf(running.start, addDays(today, 1)),
    before: await sharesOf(periodAway(year, running, -1).start, running.start),
  };

  async function sharesOf(from: LocalDate, until: LocalDate): Promise<IdealPeriod> {
    const deals = await loadDeals(db, workspaceId, { scope, personId }, { from, until });
    const all = [...deals.closed, ...deals.opened, ...deals.open];
    const fits = await fitsOfDeals(db, workspaceId, all, addDays(until, -1));
    return { from, until, shares: fits && idealShares(deals, fits, currency) };
  }
}
