import type { StageTime } from '../../deals/index.ts';
import type { StuckDeal } from './card.ts';
import { labelOf } from './deals.ts';
import type { OpenDeal } from './team-week.ts';

/** Fewer won deals behind a median say too little (domain.md §4.5). */
const FEWEST_DEALS = 10;

/**
 * The one thing stuck: of the open deals over twice the median days that won deals spent in their stage (n ≥ 10),
 * the one that has been in its stage longest; null when there is none. A median under a day counts as one day.
 * domain.md §4.5, without its presets for stages with fewer deals.
 */
export function stuckDeal(openDeals: readonly OpenDeal[], stages: readonly StageTime[]): StuckDeal | null {
  const stuck = openDeals.flatMap((deal): StuckDeal[] => {
    const { stage, daysInStage } = deal;
    const usual = stages.find((time) => time.stage === stage);
    if (!usual || usual.n < FEWEST_DEALS || daysInStage <= 2 * Math.max(1, usual.medianDays)) return [];
    return [{ deal: labelOf(deal), stage, daysInStage, medianDays: usual.medianDays, n: usual.n }];
  });
  const [oldest = null] = stuck.toSorted(
    (one, other) =>
      other.daysInStage - one.daysInStage || (one.deal.externalId < other.deal.externalId ? -1 : 1),
  );
  return oldest;
}
