/**
 * What other capabilities may use: how many prizes managers promised and did not hand over yet, and what stands in a
 * team's channel. What is private is read by the two alone.
 */
export { prizesOwedBy } from './store/competition/prizes.ts';
export { praiseInTeam } from './store/lists.ts';
