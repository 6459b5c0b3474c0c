/**
 * What later capabilities may use: who is meant by a name or picked, what is a link, and how many reviews there are. Never
 * what one says.
 */
export { knownPerson, namedPerson, pickedPerson, requireReachable } from './actions/whom.ts';
export { LONGEST_LINK, readRecording } from './rules/recording.ts';
export { wholePercent } from './rules/score.ts';
export { reviewTotals } from './store/reviews.ts';
