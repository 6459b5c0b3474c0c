/**
 * What other capabilities may use: what a link to a message is, what stands in a team's channel, when somebody was last thanked, how many prizes managers
 * promised and did not hand over yet; never words of two.
 */
export { OPEN_BUTTON as PRAISE_BUTTON } from './messages/ids.ts';
export {
  canTakeBack,
  isMessageLink,
  LONGEST_TEXT,
  SHORTEST_TEXT,
  TAKE_BACK_MINUTES,
} from './rules/praise.ts';
export { prizesOwedBy } from './store/competition/prizes.ts';
export { lastThanked, praiseInTeam } from './store/lists.ts';
