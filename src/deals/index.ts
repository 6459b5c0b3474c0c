export { stageDurations, type UpsertCounts, upsertDeals } from './actions.ts';
export { type ClosedCount, closedCounts } from './closed-store.ts';
export type { Deal, DealReport, DealStatus, OpenDeal } from './deal.ts';
export { closedDeals, type DealOwners, dealsOpenOn, openedDeals } from './period-store.ts';
export type { StageTime } from './rules/stage-times.ts';
export { type StageWords, statusOfStage, usualStageWords } from './rules/stage-words.ts';
export { openDeals } from './stage-store.ts';
export { dealsById, ownersAmong, wonDeals } from './store.ts';
