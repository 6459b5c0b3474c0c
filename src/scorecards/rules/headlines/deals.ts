import { median } from '../../../kernel/statistics.ts';
import { labelOf, largestDeals } from '../deals.ts';
import type { HeadlineFinder } from '../headline-types.ts';
import { knownWeeks } from '../history.ts';
import { dealCounts, measureOf } from '../team-figures.ts';

/** Of fewer deals one is nearly always the larger part. */
const FEWEST_DEALS = 4;
const LARGE_PART = 0.5;
const FEWEST_WEEKS = 4;
/** A week without deals is news when it would come by chance in at most this share of weeks. */
const RARE_ENOUGH = 0.3;
/** An average of fewer deals, or of fewer weeks to compare with, is chance. */
const FEWEST_AVERAGED = 5;
const LARGER = 0.3;
const FEWEST_OF_PRODUCT = 3;
const FEWEST_WITH_PRODUCT = 8;
const MAIN_PRODUCT = 0.4;

/** One of at least four deals made more than half of the revenue. */
export const concentrated: HeadlineFinder = (week) => {
  const total = measureOf(week, 'revenue_won')?.actual ?? 0;
  const [largest, ...others] = largestDeals(week).filter(({ currency }) => currency === week.currency);
  if (!largest || total <= 0 || others.length + 1 < FEWEST_DEALS) return null;
  const share = (largest.amount ?? 0) / total;
  if (share <= LARGE_PART || share > 1) return null;
  const { ownerName } = largest;
  const params = { deal: labelOf(largest), ownerName, share, total, otherDeals: others.length };
  return { rule: 'concentrated', strength: 0.4 + 0.5 * (share - LARGE_PART), params };
};

/** The average deal was at least 30% larger than in the median week; from five deals and five weeks on. */
export const largerDeals: HeadlineFinder = (week) => {
  const revenue = measureOf(week, 'revenue_won');
  const deals = measureOf(week, 'deals_won');
  const { now } = dealCounts(week);
  if (!revenue || !deals || now < FEWEST_AVERAGED) return null;
  const averages = revenue.history.flatMap((amount, index) => {
    const count = deals.history[index] ?? 0;
    return amount !== null && count > 0 ? [amount / count] : [];
  });
  const usual = median(averages) ?? 0;
  const average = revenue.actual / now;
  if (averages.length < FEWEST_AVERAGED || usual <= 0 || average < usual * (1 + LARGER)) return null;
  const strength = 0.34 + 0.1 * Math.min(1, average / usual - 1);
  return { rule: 'larger_deals', strength, params: { average, usual, deals: now } };
};

/** One of several products made at least 40% of the revenue, with at least three of eight deals or more. */
export const mainProduct: HeadlineFinder = (week) => {
  const total = measureOf(week, 'revenue_won')?.actual ?? 0;
  const sold = week.wonDeals.filter(({ product, currency }) => product?.trim() && currency === week.currency);
  const products = [...Map.groupBy(sold, ({ product }) => product ?? '')].map(([product, deals]) => ({
    product,
    deals: deals.length,
    share: deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0) / Math.max(1, total),
  }));
  const [first, second] = products.toSorted((one, other) => other.share - one.share);
  if (!first || !second || sold.length < FEWEST_WITH_PRODUCT || first.deals < FEWEST_OF_PRODUCT) return null;
  if (first.share < MAIN_PRODUCT || first.share > 1) return null;
  return { rule: 'main_product', strength: 0.25, params: { ...first, total, allDeals: sold.length } };
};

/** No deal won by a team that usually wins some (Poisson, from at least four known weeks). */
export const noDeals: HeadlineFinder = (week) => {
  const deals = measureOf(week, 'deals_won');
  const known = knownWeeks(deals?.history ?? []);
  if (deals?.actual !== 0 || known.length < FEWEST_WEEKS) return null;
  const mean = known.reduce((sum, count) => sum + count, 0) / known.length;
  const chance = Math.exp(-mean);
  if (chance > RARE_ENOUGH) return null;
  const params = {
    proposals: measureOf(week, 'proposals')?.actual ?? 0,
    openDeals: week.openDeals.length,
    usual: median(known) ?? 0,
  };
  return { rule: 'no_deals', strength: 0.75 * (1 - chance), params };
};
