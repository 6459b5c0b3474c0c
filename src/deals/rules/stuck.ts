import type { OpenDeal } from '../deal.ts';
import type { StageTime } from './stage-times.ts';

/** Fewer won deals behind a median say too little (domain.md §4.5). */
const FEWEST_DEALS = 10;

/** An open deal that has been in its stage too long, and how long won deals usually stay there. */
export type Stuck<D> = { deal: D; usual: StageTime };

/**
 * Of some open deals those over twice the median days that won deals spent in their stage (n ≥ 10), the longest there first.
 * A median under a day counts as one day. domain.md §4.5, without its presets for stages with fewer deals.
 */
export function stuckDeals<D extends Pick<OpenDeal, 'externalId' | 'stage' | 'daysInStage'>>(
  open: readonly D[],
  stages: readonly StageTime[],
): Stuck<D>[] {
  const stuck = open.flatMap((deal): Stuck<D>[] => {
    const usual = stages.find(({ stage }) => stage === deal.stage);
    if (!usual || usual.n < FEWEST_DEALS) return [];
    return deal.daysInStage > 2 * Math.max(1, usual.medianDays) ? [{ deal, usual }] : [];
  });
  return stuck.toSorted(
    (one, other) =>
      other.deal.daysInStage - one.deal.daysInStage || (one.deal.externalId < other.deal.externalId ? -1 : 1),
  );
}
