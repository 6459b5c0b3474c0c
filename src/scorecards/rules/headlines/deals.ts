import { median } from '../../../kernel/statistics.ts';
import { labelOf, largestDeals } from '../deals.ts';
import type { HeadlineFinder } from '../headline-types.ts';
import { knownWeeks } from '../history.ts';
import { measureOf } from '../team-figures.ts';

/** Of fewer deals one is nearly always the larger part. */
const FEWEST_DEALS = 4;
const LARGE_PART = 0.5;
const FEWEST_WEEKS = 4;
/** A week without deals is news when it would come by chance in at most this share of weeks. */
const RARE_ENOUGH = 0.3;

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
