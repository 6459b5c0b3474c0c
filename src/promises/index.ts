/** What later capabilities may use: making promises, what is open, whether they were kept, and following a number. */

export { type ChoosableKpi, choosableKpis } from './actions/choosable-kpis.ts';
export { followMetric, type NumberToFollow, stopFollowing } from './actions/follow-metric.ts';
export {
  makePromise,
  type OpenPromise,
  openPromisesOf,
  type PromiseDraft,
  promiseCounts,
} from './actions/make-promise.ts';
export { effectWords, numberName, rollUpWords } from './messages/effect-words.ts';
export { ids as promiseIds } from './messages/ids.ts';
export { promiseLine } from './messages/line.ts';
export { type RollUp, rollUpOf } from './rules/effect.ts';
export { type FollowedKey, followableOf } from './rules/followable.ts';
export type { MadePromise, PromiseSource } from './rules/promise.ts';
export type { FollowSource } from './store/followed.ts';
export { type MetricResult, resultsOf } from './store/results.ts';
