import type { StageTime } from '../../deals/rules/stage-times.ts';
import { stuckDeals } from '../../deals/rules/stuck.ts';
import type { StuckDeal } from './card.ts';
import { labelOf } from './deals.ts';
import type { OpenDeal } from './team-week.ts';

/** The one thing stuck: of the team's stuck deals the one that has been in its stage longest; null when there is none. */
export function stuckDeal(openDeals: readonly OpenDeal[], stages: readonly StageTime[]): StuckDeal | null {
  const [longest] = stuckDeals(openDeals, stages);
  if (!longest) return null;
  const { deal, usual } = longest;
  const { stage, daysInStage } = deal;
  return { deal: labelOf(deal), stage, daysInStage, medianDays: usual.medianDays, n: usual.n };
}
