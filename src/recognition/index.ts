/** What other capabilities may use: what stands in a team's channel. What is private is read by the two alone. */
export { isMessageLink } from './rules/praise.ts';
export { praiseInTeam } from './store/lists.ts';
