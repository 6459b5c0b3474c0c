import type { DealLabel, TeamWeek, WonDeal } from './team-week.ts';

/** The week's won deals, largest first; those in another currency than the card's come last. */
export function largestDeals({ wonDeals, currency }: TeamWeek): WonDeal[] {
  const size = (deal: WonDeal) => (deal.currency === currency ? (deal.amount ?? 0) : -1);
  return wonDeals.toSorted(
    (one, other) => size(other) - size(one) || (one.externalId < other.externalId ? -1 : 1),
  );
}

/** What a deal is called by, and nothing of whose it is. */
export function labelOf({ externalId, customer, product }: DealLabel): DealLabel {
  return { externalId, customer, product };
}
