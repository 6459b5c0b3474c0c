/** What other capabilities may use: what stands in a team's channel. What is private is read by the two alone. */

/** How many prizes managers promised and did not hand over yet. */
export { prizesOwedBy } from './store/competition/prizes.ts';
export { praiseInTeam } from './store/lists.ts';
