/** What later capabilities may use: making promises, what is open, whether they were kept, and following a number. */
export { followMetric, type NumberToFollow, stopFollowing } from './actions/follow-metric.ts';
export {
  makePromise,
  type OpenPromise,
  openPromisesOf,
  type PromiseDraft,
  promiseCounts,
} from './actions/make-promise.ts';
export { promiseLine } from './messages/line.ts';
export type { MadePromise, PromiseSource } from './rules/promise.ts';
export type { FollowSource } from './store/followed.ts';
