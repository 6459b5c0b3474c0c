/** What other capabilities may use: what stands in a team's channel, and when somebody was last thanked; never words of two. */
export { OPEN_BUTTON as PRAISE_BUTTON } from './messages/ids.ts';
export { canTakeBack, LONGEST_TEXT, SHORTEST_TEXT, TAKE_BACK_MINUTES } from './rules/praise.ts';
export { lastThanked, praiseInTeam } from './store/lists.ts';
