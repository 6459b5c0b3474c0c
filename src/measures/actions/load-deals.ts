import type { Reader } from '../../database/open.ts';
import { closedDeals, type Deal, type DealOwners, dealsOpenOn, openedDeals } from '../../deals/index.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { membershipsBetween } from '../../people/index.ts';
import type { Scope } from '../scope.ts';

/** The deals of a period: closed and opened in [from, until), and open at its end. */
export type PeriodDeals = { closed: Deal[]; opened: Deal[]; open: Deal[] };

/**
 * The deals of a person, a team or the company. A team's are those that were closed or opened by somebody who was in it
 * on that day (design.md: last month's card, last month's team).
 */
export async function loadDeals(
  db: Reader,
  workspaceId: string,
  { scope, personId }: { scope: Scope; personId: string },
  { from, until }: { from: LocalDate; until: LocalDate },
): Promise<PeriodDeals> {
  const asOf = addDays(until, -1);
  const spans =
    scope.kind === 'team' ? await membershipsBetween(db, workspaceId, scope.teamId, from, until) : null;
  const owners: DealOwners =
    scope.kind === 'company' ? 'everybody' : [...new Set(spans?.map((span) => span.personId) ?? [personId])];
  const isTheirs = ({ ownerId }: Deal, date: LocalDate | null) =>
    !spans ||
    spans.some(
      (span) => span.personId === ownerId && date !== null && span.from <= date && date < span.until,
    );
  const range = { owners, from, until };
  const closed = await closedDeals(db, workspaceId, range);
  const opened = await openedDeals(db, workspaceId, range);
  const open = await dealsOpenOn(db, workspaceId, { owners, asOf });
  return {
    closed: closed.filter((deal) => isTheirs(deal, deal.closedOn)),
    opened: opened.filter((deal) => isTheirs(deal, deal.openedOn)),
    open: open.filter((deal) => isTheirs(deal, asOf)),
  };
}
